import { join } from 'node:path';
import { headsOf } from '../build/document-heads.ts';
import { contentRootOf, openOffice } from '../build/office.ts';
import { renditionOf } from '../build/rendition.ts';
import { findInputs } from '../build/sources.ts';
import { toolkitVersion } from '../build/toolkit.ts';
import { exists, isFolder } from '../build/world.ts';
import { requiredRoles } from '../document/approval-policy.ts';
import { jumpMessage, jumpsUntil } from '../document/document-past.ts';
import { momentText } from '../document/moment.ts';
import { type Trust, verdictMessage } from '../release/approval-check.ts';
import { documentApprovals } from '../release/document-approvals.ts';
import { openRepository } from '../release/git.ts';
import { branchFindings, numberFindings, numberHistory } from '../release/number-findings.ts';
import { documentsOfBranches } from '../release/other-branches.ts';
import { pageFaultMessage } from '../release/page-text.ts';
import { rebuildFaults } from '../release/rebuild.ts';
import { ruleSetVersion } from '../release/release-files.ts';
import { SOURCES, SUMS } from '../release/release-names.ts';
import { seriesSettings } from '../release/release-readiness.ts';
import { compareSignedPdf, releasedDocx } from '../release/signed-pdf.ts';
import { authorsOf, pastOf, sourceHistory } from '../release/source-history.ts';
import { hasKeys, loadTrust } from '../release/trust.ts';
import { checkReleasedApprovals, checkReleaseFiles, openRelease } from '../release/verify-release.ts';
import { rules } from '../rules/registry.ts';
import { changesOf, plainly } from './approval-changes.ts';
import { type Arguments, type Command, type Terminal, UsageError } from './command.ts';
import { tellConfigurationFaults } from './lint-options.ts';

export const verify: Command = {
  name: 'verify',
  usage: '[THƯ_MỤC]',
  summary:
    'Kiểm chứng một bản phát hành (mặc định: dist) từ các khóa công khai, không cần mạng: từng byte, phê duyệt, nguồn gốc. Với tệp hoặc thư mục văn bản: xét phê duyệt, trạng thái và số của nguồn.',
  options: {
    keys: {
      type: 'string',
      value: 'TỆP',
      describe: 'tệp khóa công khai (allowed_signers) được tin; mặc định của cơ quan ở thư mục hiện tại',
    },
    revoked: { type: 'string', value: 'TỆP', describe: 'tệp khóa đã thu hồi' },
    rebuild: { type: 'boolean', describe: 'dựng lại từ commit mà bản phát hành ghi và so từng tệp' },
    repo: { type: 'string', value: 'THƯ_MỤC', describe: 'kho git dùng cho --rebuild (mặc định: thư mục hiện tại)' },
    'signed-pdf': {
      type: 'string',
      multiple: true,
      value: 'TỆP',
      describe: 'so chữ trên từng trang của bản PDF đã ký số với bản phát hành',
    },
    document: { type: 'string', value: 'TÊN', describe: 'văn bản mà --signed-pdf là bản ký, khi tên tệp không cho biết' },
  },
  run: async (args, terminal) => {
    const [path, ...more] = args.paths;
    if (more.length > 0) throw new UsageError('Mỗi lần kiểm chứng một thư mục.');
    const folder = path ?? ((await exists(join('dist', SUMS))) ? 'dist' : undefined);
    if (folder !== undefined && (await exists(join(folder, SUMS)))) return verifyReleaseFolder(folder, args, terminal);
    const released = ['rebuild', 'repo', 'signed-pdf', 'document'].find((option) => args.flag(option) || args.texts(option).length > 0);
    if (released) throw new UsageError(`«--${released}» cần một bản phát hành (thư mục có ${SUMS}).`);
    if (
      folder !== undefined &&
      (await isFolder(folder)) &&
      (await exists(join(folder, 'manifest.json'))) &&
      !(await exists(join(folder, 'chithi.yaml')))
    ) {
      terminal.err(
        `Thiếu «${SUMS}»: «${folder}» không phải bản phát hành trọn vẹn. Tạo bản phát hành: chithi build --release --key KHÓA.\n`,
      );
      return 1;
    }
    return verifySources(folder, args, terminal);
  },
};

const keyFiles = (args: Arguments) => ({ keys: args.text('keys'), revoked: args.text('revoked') });

async function verifyReleaseFolder(folder: string, args: Arguments, terminal: Terminal): Promise<number> {
  const now = Date.now();
  const toolkit = await toolkitVersion();
  const inside = await openOffice(join(folder, SOURCES), (path) => path);
  let trust: Trust;
  if (args.text('keys') !== undefined) trust = await loadTrust(inside, keyFiles(args));
  else {
    const own = await openOffice(await contentRootOf('.'), (path) => path);
    if (!(await hasKeys(own)))
      throw new UsageError('Cần «--keys TỆP»: tệp khóa công khai mà bạn tin. Khóa nằm trong chính bản phát hành không chứng minh được gì.');
    trust = await loadTrust(own, keyFiles(args));
  }
  const check = await checkReleaseFiles(await openRelease(folder), trust, now);
  const faults = [...check.faults];
  const notes: string[] = [];
  let approvals = 0;
  if (check.manifest && faults.length === 0) {
    const released = await checkReleasedApprovals(folder, check.manifest, inside, trust, now, toolkit);
    faults.push(...released.faults);
    notes.push(...released.notes);
    for (const [name, verdicts] of released.valid) {
      approvals += verdicts.length;
      terminal.out(plainly(`${name}:\n${verdicts.map((one) => `  ${verdictMessage(one)}\n`).join('')}`));
    }
    if (args.flag('rebuild')) {
      const repository = await openRepository(args.text('repo') ?? '.');
      if (!repository) throw new UsageError('«--rebuild» cần kho git: chạy trong kho của cơ quan, hoặc nêu bằng --repo.');
      faults.push(...(await rebuildFaults(check.manifest, repository, trust, now, toolkit, ruleSetVersion(rules))));
    }
    for (const pdf of args.texts('signed-pdf')) {
      const docx = releasedDocx(check.manifest, pdf, args.text('document'));
      const { faults: differing, stamps } = await compareSignedPdf(folder, docx, pdf);
      for (const fault of differing) faults.push(`«${pdf}»: ${pageFaultMessage(fault)}.`);
      for (const stamp of stamps) notes.push(`«${pdf}», trang ${stamp.page}: phần mềm ký in thêm «${stamp.text}».`);
      if (differing.length === 0) terminal.out(`«${pdf}»: chữ trên từng trang khớp «${docx}».\n`);
    }
  }
  for (const note of notes) terminal.err(`Lưu ý: ${note}\n`);
  if (faults.length > 0) {
    terminal.err(plainly(`«${folder}» KHÔNG kiểm chứng được, ${faults.length} lý do:\n${faults.map((one) => `  - ${one}\n`).join('')}`));
    return 1;
  }
  const { origin, manifest } = check;
  terminal.out(
    `«${folder}» đúng như đã phát hành: ${manifest?.outputs.length ?? 0} tệp, ${manifest?.documents.length ?? 0} văn bản, ${approvals} phê duyệt hợp lệ; ký bởi ${origin?.principals.join(', ')} (${origin?.fingerprint}), commit ${origin?.commit.slice(0, 7)} lúc ${momentText(origin?.time ?? 0)}${args.flag('rebuild') ? '; dựng lại ra đúng từng byte' : ''}.\n`,
  );
  return 0;
}

/** The approvals, stages and numbers of sources as they stand in a work tree. */
async function verifySources(path: string | undefined, args: Arguments, terminal: Terminal): Promise<number> {
  const inputs = await findInputs(path === undefined ? [] : [path]);
  if (tellConfigurationFaults(inputs.offices, terminal)) return 2;
  const toolkit = await toolkitVersion();
  const now = Date.now();
  let failed = 0;
  let seen = 0;
  for (const office of inputs.offices) {
    const trust = await loadTrust(office, keyFiles(args));
    const repository = await openRepository(office.root);
    const history = await sourceHistory(repository, office.root);
    // numbers are judged among all documents of the content root, whichever were asked for
    const whole = await findInputs([office.root]);
    const checked = headsOf(whole);
    const documents = checked.map((one) => one.document);
    const pathOf = new Map(checked.map((one) => [one.document, one.file.path]));
    const asked = new Map(inputs.files.filter((file) => file.office === office).map((file) => [file.path, file]));
    const settings = seriesSettings(office);
    const findings = numberFindings(
      documents,
      settings,
      numberHistory(history, (document) => pathOf.get(document) ?? ''),
    );
    if (repository) {
      const elsewhere = await documentsOfBranches(repository, office);
      findings.push(...branchFindings(documents, elsewhere, settings, (document) => repository.pathOf(pathOf.get(document) ?? '')));
    }
    for (const { file, document } of checked) {
      const own = asked.get(file.path);
      if (!own) continue;
      const lines: string[] = [];
      let broken = false;
      for (const jump of jumpsUntil(pastOf(history.of(file.path)), document.stage)) lines.push(jumpMessage(jump));
      for (const finding of findings) {
        if (finding.document !== document) continue;
        lines.push(finding.message);
        if (finding.severity === 'error') broken = true;
      }
      const authors = trust.policy.fourEyes
        ? authorsOf(history, file.path, office.root, renditionOf(file.source, office).included)
        : new Set<string>();
      const { verdicts, strange } = await documentApprovals(own.source, own.path, document, { office, trust, now, toolkit, authors });
      const issued = document.stage === 'ban_hanh' || document.stage === 'thu_hoi';
      const submitted = issued || document.stage === 'trinh_ky';
      const required = requiredRoles(trust.policy, document.type?.id ?? '');
      // people who approved the same text are told what changed once
      const told = new Set<string>();
      for (const verdict of verdicts) {
        if (verdict.kind === 'missing' && !submitted) continue;
        lines.push(verdictMessage(verdict));
        if (verdict.kind === 'stale') {
          const changes = await changesOf(verdict, history, own.path, own.source.path);
          const known = changes.join('\n');
          lines.push(...(told.has(known) ? ['  những thay đổi như trên'] : changes));
          told.add(known);
        }
        if (verdict.kind !== 'valid' && (verdict.kind !== 'missing' || (issued && required.includes(verdict.role)))) broken = true;
      }
      for (const name of strange) lines.push(`«${name}» trong thư mục phê duyệt không phải phê duyệt.`);
      if (strange.length > 0) broken = true;
      if (lines.length === 0) continue;
      seen++;
      if (broken) failed++;
      terminal.out(plainly(`${own.source.path}${broken ? ': KHÔNG đạt' : ''}\n${lines.map((line) => `  ${line}\n`).join('')}`));
    }
  }
  terminal.out(`${seen} văn bản có phê duyệt hoặc đang chờ phê duyệt, ${failed} không đạt.\n`);
  return failed > 0 ? 1 : 0;
}
