import { resolve } from 'node:path';
import { checkInputs } from '../build/check-inputs.ts';
import { layOutChecked } from '../build/lay-out.ts';
import { findInputs } from '../build/sources.ts';
import { toolkitVersion } from '../build/toolkit.ts';
import { ruleSetVersion } from '../release/release-files.ts';
import { releaseReadiness } from '../release/release-readiness.ts';
import { openKey, principalFor } from '../release/sign.ts';
import { loadTrust } from '../release/trust.ts';
import { writeProvenance, writeReleaseFiles } from '../release/write-release.ts';
import { rules } from '../rules/registry.ts';
import { type Arguments, type Terminal, UsageError, wholeNumber } from './command.ts';
import { tellConfigurationFaults } from './lint-options.ts';
import { progressOn } from './progress.ts';

/** What would make a release less than it says. */
const WEAKENING = ['stage', 'rule', 'no-rule', 'only', 'comments'] as const;

/** `build --release`: refuses with every reason at once, or writes a release that anyone can verify. */
export async function buildRelease(args: Arguments, terminal: Terminal, out: string): Promise<number> {
  const weaker = WEAKENING.find((option) => args.text(option) !== undefined || args.texts(option).length > 0 || args.flag(option));
  if (weaker) throw new UsageError(`«--${weaker}» không dùng cùng «--release»: bản phát hành luôn xét đủ quy tắc và tạo đủ dạng.`);
  const keyPath = args.text('key');
  if (keyPath === undefined) throw new UsageError('«--release» cần «--key KHÓA» để ký nguồn gốc của bản phát hành.');
  const inputs = await findInputs(args.paths, { output: out });
  if (tellConfigurationFaults(inputs.offices, terminal)) return 2;
  const [office, another] = inputs.offices;
  if (!office) throw new UsageError('Không thấy văn bản nào để phát hành.');
  if (another || !inputs.whole)
    throw new UsageError('«--release» phát hành trọn một thư mục văn bản: bỏ đường dẫn từng tệp, mỗi lần một gốc nội dung.');
  const now = Date.now();
  const toolkit = await toolkitVersion();
  const trust = await loadTrust(office);
  const key = await openKey(keyPath);
  principalFor(key, 'phat_hanh', trust, now, args.text('principal'));

  const checking = progressOn(terminal, 'Kiểm tra');
  const compiled = checkInputs(inputs, {}, checking.step);
  checking.end();
  const paging = progressOn(terminal, 'Dàn trang');
  const checked = await layOutChecked(compiled, {}, paging.step);
  paging.end();
  const ready = await releaseReadiness(inputs, checked, office, trust, resolve(out), now, toolkit);
  for (const note of ready.notes) terminal.err(`Lưu ý: ${note}\n`);
  const { repository, commit } = ready;
  if (ready.refusals.length > 0 || !repository) {
    terminal.err(`Chưa phát hành được, ${ready.refusals.length} lý do:\n${ready.refusals.map((one) => `  - ${one}\n`).join('')}`);
    return 1;
  }
  const time = (await repository.timeOf(commit)) * 1000;
  // what is signed names the commit's moment: the key must have been good then too
  principalFor(key, 'phat_hanh', trust, time, args.text('principal'));
  const facts = {
    office,
    toolkit,
    rules: ruleSetVersion(rules),
    commit,
    contentRoot: repository.pathOf(office.root),
    pdf: args.flag('pdf'),
    jobs: wholeNumber(args, 'jobs', 1),
  };
  const writing = progressOn(terminal, 'Tạo');
  const { manifest, sums } = await writeReleaseFiles(ready.documents, inputs, facts, out, writing.step);
  writing.end();
  await writeProvenance(out, manifest, sums, key, time);
  terminal.out(
    `Đã phát hành ${ready.documents.length} văn bản trong «${out}» từ commit ${commit.slice(0, 7)}, ${manifest.outputs.length} tệp. Kiểm chứng: chithi verify ${out}\n`,
  );
  return 0;
}
