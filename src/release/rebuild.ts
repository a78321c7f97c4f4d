import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkInputs } from '../build/check-inputs.ts';
import { layOutChecked } from '../build/lay-out.ts';
import { findInputs } from '../build/sources.ts';
import { WorldError } from '../build/world.ts';
import { isWritable } from '../document/document.ts';
import type { Trust, Verdict } from './approval-check.ts';
import { sourceName } from './approval-subjects.ts';
import { documentApprovals } from './document-approvals.ts';
import type { Repository } from './git.ts';
import type { ReleaseManifest } from './release-files.ts';
import { MANIFEST } from './release-names.ts';
import type { ReleasableDocument } from './release-readiness.ts';
import { writeReleaseFiles } from './write-release.ts';

const quiet = () => {};

/** Writes the files of a commit into a folder, as git has them. */
async function exportCommit(repository: Repository, commit: string, folder: string): Promise<void> {
  const files = await repository.filesOf(commit, '');
  const blobs = await repository.blobs([...files.values()].map((one) => one.blob));
  for (const [path, { blob, mode }] of files) {
    const bytes = blobs.get(blob);
    // links and sub-repositories are no sources
    if (!bytes || !mode.startsWith('100')) continue;
    // a tree that was not made by git may name what lies outside
    if (path.split(/[\\/]/).some((part) => part === '..' || part === '' || part.toLowerCase() === '.git'))
      throw new WorldError(`Commit ${commit.slice(0, 7)} có đường dẫn lạ «${path}».`);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/**
 * Builds a release again from the commit that it names and compares every file: the proof that these outputs come from that source. Answers
 * what differs, a line each. The folder for it is a temporary one and is taken away.
 */
export async function rebuildFaults(
  manifest: ReleaseManifest,
  repository: Repository,
  trust: Trust,
  now: number,
  toolkit: string,
  rules: string,
): Promise<readonly string[]> {
  const { commit, contentRoot, pdf } = manifest.release;
  if ((await repository.resolve(commit)) !== commit)
    throw new WorldError(
      `Kho git «${repository.root}» không có commit ${commit} của bản phát hành. Chạy «git fetch» hoặc nêu kho khác bằng --repo.`,
    );
  if (manifest.release.toolkit !== toolkit)
    throw new WorldError(
      `Bản phát hành do chithi ${manifest.release.toolkit} tạo, chương trình này là ${toolkit}. Cần đúng phiên bản ấy để dựng lại.`,
    );
  const folder = await mkdtemp(join(tmpdir(), 'chithi-dung-lai-'));
  try {
    const tree = join(folder, 'nguon');
    await exportCommit(repository, commit, tree);
    const inputs = await findInputs([join(tree, contentRoot)]);
    const [office] = inputs.offices;
    if (!office) return ['Commit ấy không có văn bản nào.'];
    const checked = await layOutChecked(checkInputs(inputs, {}, quiet), {}, quiet);
    const faults: string[] = [];
    const documents: ReleasableDocument[] = [];
    for (const { source: name } of manifest.documents) {
      const one = checked.find(({ file }) => resolve(file.path) === resolve(join(tree, contentRoot, name)));
      if (!one?.document || !isWritable(one.document)) {
        faults.push(`${name}: commit ${commit.slice(0, 7)} không có văn bản này.`);
        continue;
      }
      const { source, path } = one.file;
      const context = { office, trust, now, toolkit, authors: new Set<string>() };
      const { verdicts } = await documentApprovals(source, path, one.document, context);
      const approvals = verdicts.filter((verdict): verdict is Extract<Verdict, { kind: 'valid' }> => verdict.kind === 'valid');
      documents.push({ checked: one, document: one.document, name: sourceName(source, office), approvals });
    }
    if (faults.length > 0) return faults;
    const facts = { office, toolkit, rules, commit, contentRoot, pdf };
    const { manifest: again } = await writeReleaseFiles(documents, inputs, facts, join(folder, 'dist'), quiet);
    const released = new Map(manifest.outputs.map((file) => [file.path, file.sha256]));
    const built = new Map(again.outputs.map((file) => [file.path, file.sha256]));
    for (const [path, digest] of released) {
      const own = built.get(path);
      if (own === undefined) faults.push(`«${path}»: dựng lại từ commit ${commit.slice(0, 7)} không ra tệp này.`);
      else if (own !== digest)
        faults.push(
          `«${path}»: dựng lại từ commit ${commit.slice(0, 7)} ra nội dung khác${path.endsWith('.pdf') ? ' (PDF chỉ giống từng byte khi dùng cùng bản LibreOffice và phông chữ)' : ''}.`,
        );
    }
    for (const path of built.keys()) if (!released.has(path)) faults.push(`«${path}»: dựng lại ra thêm tệp này.`);
    if (faults.length === 0 && JSON.stringify(again) !== JSON.stringify(manifest)) faults.push(`«${MANIFEST}»: dựng lại ra nội dung khác.`);
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
