import { createInterface } from 'node:readline/promises';
import { checkInputs } from '../build/check-inputs.ts';
import { headOf } from '../build/document-heads.ts';
import { findInputs, type InputFile } from '../build/sources.ts';
import { toolkitVersion } from '../build/toolkit.ts';
import { WorldError, writeWhole } from '../build/world.ts';
import { type Role, roleNames, roles } from '../document/approval-policy.ts';
import type { Document } from '../document/document.ts';
import { fullTitle } from '../document/identity.ts';
import { momentText } from '../document/moment.ts';
import { approvalPaths, verdictMessage } from '../release/approval-check.ts';
import { isFinal } from '../release/approval-subjects.ts';
import { type ApprovalContext, documentApprovals } from '../release/document-approvals.ts';
import { openRepository } from '../release/git.ts';
import { type PreparedApproval, prepareApproval, stillAsPrepared } from '../release/make-approval.ts';
import { openKey, principalFor, type SigningKey, sign } from '../release/sign.ts';
import { authorsOf, sourceHistory } from '../release/source-history.ts';
import { fingerprintOf } from '../release/ssh-key.ts';
import { storePair } from '../release/store-approval.ts';
import { loadTrust } from '../release/trust.ts';
import { changesOf, plainly } from './approval-changes.ts';
import { reported } from './check.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { tellConfigurationFaults } from './lint-options.ts';
import { tellSerious } from './report/pretty.ts';
import { bySource, count } from './report/report.ts';

export const approve: Command = {
  name: 'approve',
  usage: 'TỆP --role VAI_TRÒ --key KHÓA',
  summary: `Phê duyệt một văn bản bằng chữ ký SSH. VAI_TRÒ: ${roles.map((role) => `${role} (${roleNames[role]})`).join(', ')}.`,
  options: {
    role: { type: 'string', value: 'VAI_TRÒ', describe: 'vai trò của người ký' },
    key: { type: 'string', value: 'KHÓA', describe: 'khóa riêng SSH, hoặc khóa công khai .pub khi khóa riêng nằm trong ssh-agent' },
    principal: { type: 'string', value: 'NGƯỜI', describe: 'người ký, khi một khóa ứng với nhiều người' },
    docx: { type: 'string', value: 'TỆP', describe: 'ghi ra đúng tệp Word sắp ký để mở xem trước khi trả lời' },
    yes: { type: 'boolean', describe: 'ký ngay, không hỏi lại' },
  },
  run: async (args, terminal) => {
    const [path, ...more] = args.paths;
    if (path === undefined || more.length > 0)
      throw new UsageError('Cần đúng một tệp văn bản: chithi approve TỆP --role VAI_TRÒ --key KHÓA.');
    const asked = args.text('role');
    const role = roles.find((one) => one === asked);
    if (!role)
      throw new UsageError(`${asked === undefined ? 'Thiếu «--role»' : `Gặp «--role ${asked}»`}, cần một trong: ${roles.join(', ')}.`);
    const keyPath = args.text('key');
    if (keyPath === undefined) throw new UsageError('Thiếu «--key KHÓA»: khóa SSH của người ký.');
    const key = await openKey(keyPath);
    const made = await showForApproval(path, role, key, args.text('principal'), terminal);
    if (!made) return 1;
    const docx = args.text('docx');
    const bytes = made.prepared.subjects.rendition.docx;
    if (docx !== undefined && bytes) {
      await writeWhole(docx, bytes);
      terminal.err(`Tệp Word sắp ký đã ghi ra «${docx}».\n`);
    }
    if (terminal.interactive && process.stdin.isTTY && !args.flag('yes') && !(await confirmed())) {
      terminal.err('Chưa ký gì.\n');
      return 1;
    }
    const written = await signAndStore(made, key);
    terminal.out(`Đã ký: ${written}\n`);
    return 0;
  },
};

/** An approval that a person has been shown. */
export interface ShownApproval {
  readonly prepared: PreparedApproval;
  readonly file: InputFile;
}

/** Shows what would be signed, on the error stream; null where it may not be signed, with the reason told. */
export async function showForApproval(
  path: string,
  role: Role,
  key: SigningKey,
  asked: string | undefined,
  terminal: Terminal,
): Promise<ShownApproval | null> {
  const inputs = await findInputs([path]);
  const [file] = inputs.files;
  if (!file || inputs.files.length > 1 || file.kind !== 'van_ban') throw new UsageError(`«${path}» không phải một tệp văn bản.`);
  if (tellConfigurationFaults(inputs.offices, terminal)) throw new WorldError('Cấu hình của cơ quan có lỗi; sửa xong mới ký được.');
  const now = Date.now();
  const trust = await loadTrust(file.office);
  const principal = principalFor(key, role, trust, now, asked);
  const toolkit = await toolkitVersion();
  const prepared = prepareApproval(file.source, file.office, role, principal, now, toolkit);
  if (!prepared) throw new WorldError(`«${path}» chưa tạo được tệp Word (thiếu loại, cơ quan, hoặc có độ mật), nên chưa phê duyệt được.`);
  const { included } = prepared.subjects.rendition;
  const document = headOf(file.source, file.office);
  if (document.stage === 'thu_hoi') throw new WorldError(`«${path}» đã thu hồi, không phê duyệt nữa.`);
  if (isFinal(role) && document.type?.numbered && !document.number.number)
    throw new WorldError(`«${path}» chưa có số. Phê duyệt phát hành là trên bản cuối cùng: lấy số bằng «chithi number ${path}» trước.`);
  let authors: ReadonlySet<string> = new Set();
  if (trust.policy.fourEyes && !isFinal(role)) {
    const repository = await openRepository(file.office.root);
    const history = await sourceHistory(repository, file.office.root);
    authors = authorsOf(history, file.path, file.office.root, included);
    if (authors.has(principal.toLowerCase()))
      throw new WorldError(`${principal} là người soạn «${path}»; cơ quan yêu cầu người phê duyệt khác người soạn (phe_duyet.bon_mat).`);
  }
  // before the signature a document is judged at least as one that is submitted for it
  const stage = isFinal(role) ? 'ban_hanh' : document.stage === 'ban_hanh' ? 'ban_hanh' : 'trinh_ky';
  const files = bySource(checkInputs(inputs, { stage }, () => {}).map(reported));
  const counts = count(files);
  tellSerious(files, terminal);
  if (counts.error > 0) {
    terminal.err(`Chưa ký: văn bản còn ${counts.error} lỗi. Sửa hết lỗi rồi phê duyệt lại.\n`);
    return null;
  }
  const rows: (readonly [string, string])[] = [
    ['Văn bản', `${fullTitle(document)}, ${document.letterhead?.issuer ?? ''}`],
    ['Trích yếu', document.subject?.value ?? ''],
    ['Người ký', document.signers.map((one) => [one.post?.value, one.name?.value].filter(Boolean).join(' ')).join('; ')],
    ...prepared.approval.subject.map(({ name, digest }) => ['Tệp', `${name}  SHA-256 ${digest.sha256}`] as const),
    ['Cảnh báo', counts.warning === 0 ? 'không có' : `${counts.warning}, in ở trên`],
    [
      'Vai trò',
      `${roleNames[role]} (${isFinal(role) ? 'trên bản cuối cùng, có số và ngày' : 'số, ngày, trạng thái ghi sau không làm mất hiệu lực'})`,
    ],
    ['Ký bởi', `${principal}, khóa ${fingerprintOf(key.key)}, lúc ${momentText(now)}`],
  ];
  const shown = rows.map(([label, value]) => `  ${`${label}:`.padEnd(11)} ${value.replaceAll('\n', ' ')}\n`).join('');
  const earlier = await earlierApprovals(file, document, prepared, { office: file.office, trust, now, toolkit, authors });
  terminal.err(plainly(`Sắp ký «${file.source.path}»:\n${shown}${earlier.map((line) => `  ${line}\n`).join('')}`));
  return { prepared, file };
}

/** How it stands with the approvals that there are; of one in the same role, what changed since. */
async function earlierApprovals(
  file: InputFile,
  document: Document,
  prepared: PreparedApproval,
  context: ApprovalContext,
): Promise<string[]> {
  const { role } = prepared.approval.predicate;
  const { verdicts } = await documentApprovals(file.source, file.path, document, context);
  const lines: string[] = [];
  for (const verdict of verdicts) {
    if (verdict.kind === 'missing') continue;
    if (verdict.role !== role) {
      lines.push(verdictMessage(verdict));
      continue;
    }
    if (verdict.kind === 'valid')
      lines.push(`Lần trước: ${verdict.by.principal} đã ký lúc ${momentText(verdict.by.time)}; từ đó văn bản không đổi.`);
    else if (verdict.kind === 'stale') {
      lines.push(`Lần trước: ${verdict.by.principal} ký lúc ${momentText(verdict.by.time)}; từ đó đã đổi:`);
      const history = await sourceHistory(await openRepository(file.office.root), file.office.root);
      lines.push(...(await changesOf(verdict, history, file.path, file.source.path)));
    } else lines.push(`Lần trước: ${verdictMessage(verdict)}`);
  }
  return lines;
}

async function confirmed(): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:c|có|y|yes)$/iu.test((await prompt.question('Ký? [c/K] ')).trim());
  } finally {
    prompt.close();
  }
}

/** Signs just what was shown, and only while the files still are what was shown. Answers the path of the statement. */
export async function signAndStore({ prepared, file }: ShownApproval, key: SigningKey): Promise<string> {
  const armour = await sign(key, prepared.bytes);
  const again = (await findInputs([file.source.path])).files[0];
  if (!again || !stillAsPrepared(prepared, again.source, again.office))
    throw new WorldError(`«${file.source.path}» hoặc tệp kèm đã đổi trong lúc ký. Chưa ghi gì; xem lại rồi ký lại.`);
  const { role } = prepared.approval.predicate;
  await storePair(approvalPaths(file.path, role).statement, prepared.bytes, armour);
  return approvalPaths(file.source.path, role).statement;
}
