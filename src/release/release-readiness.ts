import { basename, dirname, join, relative, sep } from 'node:path';
import { outputFolder } from '../build/artifacts.ts';
import type { CheckedFile } from '../build/check-inputs.ts';
import { readManifest } from '../build/manifest.ts';
import { isPageTemplate, type OfficeFolder, templatesFolder } from '../build/office.ts';
import { renditionOf } from '../build/rendition.ts';
import type { Inputs } from '../build/sources.ts';
import { isFolder, listFolder, realPath } from '../build/world.ts';
import { roles } from '../document/approval-policy.ts';
import { isWritable, type WritableDocument } from '../document/document.ts';
import { jumpMessage, jumpsUntil } from '../document/document-past.ts';
import type { SeriesSettings } from '../document/number-series.ts';
import { approvalPaths, changeLines, type Trust, type Verdict, verdictMessage } from './approval-check.ts';
import { sourceName } from './approval-subjects.ts';
import { documentApprovals } from './document-approvals.ts';
import { openRepository, type Repository } from './git.ts';
import { numberFindings, numberHistory } from './number-findings.ts';
import { MANIFEST, PROVENANCE, SUMS } from './release-names.ts';
import { authorsOf, pastOf, sourceHistory } from './source-history.ts';

/** A document that may be released, with the approvals that say so. */
export interface ReleasableDocument {
  readonly checked: CheckedFile;
  readonly document: WritableDocument;
  /** Path of the source from the content root. */
  readonly name: string;
  readonly approvals: readonly Extract<Verdict, { kind: 'valid' }>[];
}

export interface Readiness {
  readonly documents: readonly ReleasableDocument[];
  /** Every reason against a release, each a line; none: it may be built. */
  readonly refusals: readonly string[];
  /** What a person should know without it being in the way. */
  readonly notes: readonly string[];
  readonly repository: Repository | null;
  readonly commit: string;
}

export function seriesSettings(office: OfficeFolder): SeriesSettings {
  const { series, term } = office.compiler.configuration;
  return { series, term };
}

/** What this toolkit keeps for itself between runs. */
const CACHE = /(?:^|\/)\.chithi\//;

const isIssued = ({ document }: CheckedFile) => document?.stage === 'ban_hanh' || document?.stage === 'thu_hoi';

/** Holds a whole content root against all that a release asks for; nothing is written. */
export async function releaseReadiness(
  inputs: Inputs,
  checked: readonly CheckedFile[],
  office: OfficeFolder,
  trust: Trust,
  out: string,
  now: number,
  toolkit: string,
): Promise<Readiness> {
  const refusals: string[] = [];
  const notes: string[] = [];
  const repository = await openRepository(office.root);
  const commit = (await repository?.head()) ?? '';
  if (!repository || commit === '')
    refusals.push('Chưa có kho git hoặc chưa có commit nào. Bản phát hành phải ghi được mình được tạo từ commit nào.');
  else {
    const output = repository.pathOf(out);
    const changed = (await repository.changes()).filter((path) => !path.startsWith(`${output}/`) && !CACHE.test(path));
    if (changed.length > 0) refusals.push(`Cây git chưa sạch: ${some(changed)}. Cần commit hoặc bỏ các thay đổi này.`);
  }
  for (const path of await unseenIn(repository, inputs, office, trust))
    refusals.push(`«${path}» nằm ngoài tầm nhìn của git (.gitignore, assume-unchanged hoặc skip-worktree) mà bản phát hành cần đến.`);
  for (const path of await templatesOutside(repository, office))
    refusals.push(
      `Mẫu trang ở «${path}» nằm ngoài kho git hoặc sau một liên kết: commit không giữ được mẫu, dựng lại sẽ ra trang khác. Để thư mục templates thật (không phải liên kết) trong kho, bên cạnh thư mục nội dung; nếu thư mục nội dung chính là gốc kho thì dời nội dung vào thư mục con (directives/).`,
    );
  for (const path of await strangersIn(out))
    refusals.push(`«${path}» không do chithi tạo mà nằm trong thư mục phát hành. Dời tệp này đi, hoặc chọn --out khác.`);

  const history = await sourceHistory(repository, office.root);
  const documents: ReleasableDocument[] = [];
  const folders = new Map<string, string>();
  for (const one of checked) {
    const { path } = one.file.source;
    const errors = one.findings.filter((finding) => finding.severity === 'error');
    const complain = (reason: string) => refusals.push(`${path}: ${reason}`);
    // a piece about a document that is not issued stays out with it
    const waits = one.piece?.document?.stage === 'du_thao' || one.piece?.document?.stage === 'trinh_ky';
    if (one.file.kind === 'tin_bai' && !waits && errors.length > 0)
      complain(`tin bài còn ${errors.length} lỗi; xem «chithi check ${path}».`);
    const { document } = one;
    if (!document || !isIssued(one)) continue;
    const before = refusals.length;
    if (errors.length > 0)
      complain(
        `còn ${errors.length} lỗi ở giai đoạn ban hành: ${some([...new Set(errors.map((finding) => finding.rule))])}. Xem «chithi check ${path}».`,
      );
    if (!isWritable(document)) {
      complain('không tạo được văn bản (thiếu loại, cơ quan, hoặc có độ mật).');
      continue;
    }
    const folder = outputFolder(document);
    const taken = folders.get(folder);
    if (taken !== undefined) complain(`trùng địa chỉ trang với «${taken}» (${folder}).`);
    folders.set(folder, path);
    for (const jump of jumpsUntil(pastOf(history.of(one.file.path)), document.stage)) notes.push(`${path}: ${jumpMessage(jump)}`);
    const authors = trust.policy.fourEyes
      ? authorsOf(history, one.file.path, office.root, renditionOf(one.file.source, office).included)
      : new Set<string>();
    const { verdicts, strange } = await documentApprovals(one.file.source, one.file.path, document, {
      office,
      trust,
      now,
      toolkit,
      authors,
    });
    const approvals: Extract<Verdict, { kind: 'valid' }>[] = [];
    for (const verdict of verdicts) {
      if (verdict.kind === 'valid') approvals.push(verdict);
      else complain([verdictMessage(verdict), ...(verdict.kind === 'stale' ? changeLines(verdict.changes) : [])].join('\n    '));
    }
    for (const name of strange) complain(`«${name}» trong thư mục phê duyệt không phải phê duyệt.`);
    if (refusals.length === before) documents.push({ checked: one, document, name: sourceName(one.file.source, office), approvals });
  }
  const all = checked.flatMap((one) => one.document ?? []);
  const pathOf = new Map(checked.map((one) => [one.document, one.file.path]));
  for (const finding of numberFindings(
    all,
    seriesSettings(office),
    numberHistory(history, (document) => pathOf.get(document) ?? ''),
  )) {
    const line = `${finding.document.source.path}: ${finding.message}`;
    if (finding.kind === 'duplicate') refusals.push(line);
    else if (finding.severity === 'warning') notes.push(line);
  }
  if (documents.length === 0 && refusals.length === 0) refusals.push('Không có văn bản nào đã ban hành để phát hành.');
  const waiting = inputs.files.filter((file) => file.kind === 'van_ban').length - checked.filter(isIssued).length;
  if (waiting > 0) notes.push(`${waiting} văn bản chưa ban hành, không vào bản phát hành.`);
  return { documents, refusals, notes, repository, commit };
}

/** Files that a release is made of and whose changes git would not show, by path from the root of the repository. */
async function unseenIn(
  repository: Repository | null,
  inputs: Inputs,
  office: OfficeFolder,
  { policy }: Trust,
): Promise<readonly string[]> {
  if (!repository) return [];
  const templates = templatesFolder(office.root);
  const folders = [office.root, templates].map((folder) => repository.pathOf(folder));
  const unseen = await repository.unseen(folders.filter((folder) => folder !== '..' && !folder.startsWith('../')));
  if (unseen.length === 0) return [];
  const needed = new Set<string>();
  const need = (...paths: readonly string[]) => {
    for (const path of paths) needed.add(repository.pathOf(path));
  };
  for (const name of ['chithi.yaml', 'co_quan.yaml', 'van_ban.yaml', policy.keys, policy.revoked ?? '']) need(join(office.root, name));
  for (const { path, source, kind } of inputs.files) {
    need(path);
    if (kind !== 'van_ban') continue;
    for (const one of renditionOf(source, office).included) need(join(office.root, one.path));
    for (const role of roles) need(...Object.values(approvalPaths(path, role)));
  }
  const below = `${repository.pathOf(templates)}/`;
  return unseen.filter((path) => path.startsWith(below) || needed.has(path));
}

/**
 * The folder of an office's own page templates, as messages show it, where no commit can be trusted to hold it: outside of the repository, or
 * behind a link.
 */
async function templatesOutside(repository: Repository | null, office: OfficeFolder): Promise<readonly string[]> {
  if (!repository || !Object.keys(office.templates).some(isPageTemplate)) return [];
  const folder = templatesFolder(office.root);
  const [beside, real] = await Promise.all([realPath(dirname(office.root)), realPath(folder)]);
  const isOwn = beside !== null && real === join(beside, basename(folder)) && !repository.pathOf(folder).startsWith('../');
  return isOwn ? [] : [office.shown(folder)];
}

/** A list of names that stays readable. */
function some(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 6).join(', ')} và ${names.length - 6} mục nữa` : names.join(', ');
}

/** Files in an output folder that no build of ours made. */
async function strangersIn(out: string): Promise<readonly string[]> {
  if (!(await isFolder(out))) return [];
  const own = new Set([MANIFEST, SUMS, PROVENANCE, ...((await readManifest(out))?.outputs ?? []).map((one) => one.path)]);
  return (await filesBelow(out)).filter((path) => !own.has(path) && !path.startsWith('.chithi-'));
}

/** Every file below a folder, links too, by path with `/`, in code-point order. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (at: string): Promise<void> => {
    for (const { name, kind } of await listFolder(at)) {
      if (kind === 'folder') await walk(join(at, name));
      else found.push(relative(folder, join(at, name)).split(sep).join('/'));
    }
  };
  await walk(folder);
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
