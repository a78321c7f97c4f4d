import { resolve } from 'node:path';
import { headsOf } from '../build/document-heads.ts';
import { contentRootOf } from '../build/office.ts';
import { renditionOf } from '../build/rendition.ts';
import { findInputs } from '../build/sources.ts';
import { toolkitVersion } from '../build/toolkit.ts';
import { writeWhole } from '../build/world.ts';
import { compile } from '../compile.ts';
import { type Role, requiredRoles } from '../document/approval-policy.ts';
import { type IssueValues, withIssueValues } from '../document/issue-values.ts';
import { writtenNumber } from '../document/number-series.ts';
import { isIsoDate } from '../document/shape.ts';
import { changeLines, verdictMessage } from '../release/approval-check.ts';
import { documentApprovals } from '../release/document-approvals.ts';
import { nextNumber } from '../release/draw-number.ts';
import { openRepository } from '../release/git.ts';
import { withNumberLock } from '../release/number-lock.ts';
import { documentsOfBranches } from '../release/other-branches.ts';
import { seriesSettings } from '../release/release-readiness.ts';
import { openKey, type SigningKey } from '../release/sign.ts';
import { authorsOf, sourceHistory } from '../release/source-history.ts';
import { hasKeys, loadTrust } from '../release/trust.ts';
import { showForApproval, signAndStore } from './approve.ts';
import { type Arguments, type Command, type Terminal, UsageError } from './command.ts';
import { tellConfigurationFaults } from './lint-options.ts';
import { tellFindings } from './report/pretty.ts';
import { bySource } from './report/report.ts';

export const numberCommand: Command = {
  name: 'number',
  usage: 'TỆP',
  summary:
    'Lấy số kế tiếp của dãy và ghi vào tệp nguồn; ghi cả ngày, chuyển sang ban hành khi được yêu cầu. Nội dung khác giữ nguyên từng ký tự.',
  options: {
    ngay: { type: 'string', value: 'NGÀY', describe: 'ghi ngày ban hành: năm-tháng-ngày, hoặc hom-nay' },
    'ban-hanh': { type: 'boolean', describe: 'chuyển trang_thai sang ban_hanh, khi văn bản đã trình ký, đủ phê duyệt, không còn lỗi' },
    key: { type: 'string', value: 'KHÓA', describe: 'ký luôn phê duyệt phát hành của văn thư trên bản cuối cùng' },
    principal: { type: 'string', value: 'NGƯỜI', describe: 'người ký, khi một khóa ứng với nhiều người' },
    'dry-run': { type: 'boolean', describe: 'chỉ cho biết số kế tiếp, không ghi gì' },
  },
  run: async (args, terminal) => {
    const [path, ...more] = args.paths;
    if (path === undefined || more.length > 0) throw new UsageError('Cần đúng một tệp văn bản: chithi number TỆP.');
    const keyPath = args.text('key');
    const key = keyPath === undefined ? null : await openKey(keyPath);
    const root = await contentRootOf(path);
    const repository = await openRepository(root);
    const code = await withNumberLock(repository?.commonFolder ?? root, () => draw(path, args, terminal, key));
    if (code !== 0 || !key || args.flag('dry-run')) return code;
    const shown = await showForApproval(path, 'phat_hanh', key, args.text('principal'), terminal);
    if (!shown) return 1;
    terminal.out(`Đã ký: ${await signAndStore(shown, key)}\n`);
    return 0;
  },
};

/** Today where these documents are issued: Vietnam, seven hours before UTC all year. */
function today(): string {
  return new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
}

function dayAsked(args: Arguments): string | undefined {
  const value = args.text('ngay');
  if (value === undefined) return undefined;
  if (value === 'hom-nay') return today();
  if (!isIsoDate(value)) throw new UsageError(`Gặp «--ngay ${value}», cần ngày có thật dạng 2026-03-16, hoặc hom-nay.`);
  return value;
}

async function draw(path: string, args: Arguments, terminal: Terminal, key: SigningKey | null): Promise<number> {
  const root = await contentRootOf(path);
  const inputs = await findInputs([root]);
  if (tellConfigurationFaults(inputs.offices, terminal)) return 2;
  const file = inputs.files.find((one) => one.path === resolve(path));
  const [alone] = (await findInputs([path])).files;
  if (!file || !alone || file.kind !== 'van_ban') throw new UsageError(`«${path}» không phải một tệp văn bản của «${root}».`);
  const shownPath = alone.source.path;
  const { office } = file;
  const documents = headsOf(inputs);
  const own = documents.find((one) => one.file === file)?.document;
  const fail = (message: string): number => {
    terminal.err(`${shownPath}: ${message}\n`);
    return 1;
  };
  if (!own?.type || !own.letterhead)
    return fail('chưa rõ loại văn bản hoặc cơ quan ban hành (khóa «loai», «co_quan»), nên chưa biết lấy số của dãy nào.');
  if (!own.type.numbered) return fail(`${own.type.name.toLowerCase()} không mang số, không cần lấy số.`);
  if (own.stage === 'thu_hoi') return fail('văn bản đã thu hồi, không cấp số nữa.');

  const day = dayAsked(args);
  const repository = await openRepository(office.root);
  const elsewhere = repository ? await documentsOfBranches(repository, office) : [];
  const values: { so?: string; ngay?: string; trang_thai?: string } = {};
  let words: string;
  if (own.number.number) {
    words = `Đã có số ${writtenNumber(own)}, không cấp lại`;
  } else {
    const there = repository && elsewhere.find((one) => one.path === repository.pathOf(file.path));
    if (there)
      return fail(
        `đã được cấp số ${writtenNumber(there.document)} trên nhánh ${there.branch}. Cần hợp nhất nhánh ấy thay vì lấy số lần nữa.`,
      );
    const settings = seriesSettings(office);
    const all = documents.flatMap((one) => (one.file === file ? [] : [one.document]));
    const next = nextNumber(own, day ?? own.date?.value ?? today(), all, elsewhere, settings);
    if (!next) return fail('chưa biết lấy số của dãy nào.');
    values.so = String(next.number);
    const printed = writtenNumber({ ...own, number: { ...own.number, printed: String(next.number).padStart(2, '0') } });
    words = `Số ${printed}: ${next.series.name}${next.last ? `, sau ${writtenNumber(next.last.document)}` : ', số đầu tiên'}`;
    if (own.stage === 'du_thao')
      terminal.err(`${shownPath}: còn là dự thảo; số được cấp sau khi văn bản đã ký (Nghị định 30/2020/NĐ-CP, Điều 15).\n`);
  }
  if (day !== undefined && own.date?.value !== day) values.ngay = day;
  if (args.flag('ban-hanh') && own.stage !== 'ban_hanh') {
    if (own.stage === 'du_thao')
      return fail('gặp bước chuyển từ dự thảo thẳng sang ban hành, cần qua trình ký: đặt «trang_thai: trinh_ky», phê duyệt, rồi ban hành.');
    values.trang_thai = 'ban_hanh';
  }
  if (args.flag('dry-run')) {
    terminal.out(`${words}. Chưa ghi gì.\n`);
    return 0;
  }
  const text = withIssueValues(file.source, values as IssueValues);
  if (text === null)
    return fail('phần đầu viết theo cách không sửa tự động được an toàn. Cần tự ghi «so», «ngay», «trang_thai», mỗi khóa một dòng.');
  const edited = { ...file.source, text };
  if (values.trang_thai || (args.flag('ban-hanh') && key)) {
    const { findings } = compile(edited, office.compiler, { stage: 'ban_hanh' });
    const errors = findings.filter((one) => one.severity === 'error');
    if (errors.length > 0) {
      const source = { ...edited, path: shownPath };
      const told = errors.map((one) => (one.source.path === edited.path ? { ...one, source } : one));
      tellFindings(bySource([{ source, findings: told }]), terminal);
      return fail(`chưa ban hành được: còn ${errors.length} lỗi.`);
    }
    const missing = await missingApprovals(file, edited, office);
    if (missing.length > 0) return fail(`chưa ban hành được:\n${missing.map((one) => `  - ${one}\n`).join('')}`);
  }
  if (text !== file.source.text) await writeWhole(file.path, new TextEncoder().encode(text));
  const also = [values.ngay ? `ngày ${values.ngay}` : '', values.trang_thai ? 'ban hành' : ''].filter(Boolean);
  terminal.out(
    `${words}${also.length > 0 ? `; ${also.join(', ')}` : ''}.${text === file.source.text ? '' : ` Đã ghi vào «${shownPath}».`}\n`,
  );
  return 0;
}

/** What an office with keys still lacks before a document may be issued; the văn thư's own statement comes after. */
async function missingApprovals(
  file: Awaited<ReturnType<typeof findInputs>>['files'][number],
  edited: { readonly path: string; readonly text: string },
  office: typeof file.office,
): Promise<string[]> {
  if (!(await hasKeys(office))) return [];
  const trust = await loadTrust(office);
  const { document, included } = renditionOf(edited, office);
  const history = trust.policy.fourEyes ? await sourceHistory(await openRepository(office.root), office.root) : null;
  const authors = history ? authorsOf(history, file.path, office.root, included) : new Set<string>();
  const context = { office, trust, now: Date.now(), toolkit: await toolkitVersion(), authors };
  const { verdicts } = await documentApprovals(edited, file.path, document, context);
  const required: readonly Role[] = requiredRoles(trust.policy, document.type?.id ?? '').filter((role) => role !== 'phat_hanh');
  return verdicts.flatMap((verdict) => {
    if (verdict.kind === 'valid' || !required.includes(verdict.role)) return [];
    return [verdictMessage(verdict), ...(verdict.kind === 'stale' ? changeLines(verdict.changes) : [])].join('\n    ');
  });
}
