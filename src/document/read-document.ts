import type { SourceFile } from '../source/source-file.ts';
import type { Place, SourceText } from '../source/source-text.ts';
import { parse, type SyntaxTree } from '../syntax/parse.ts';
import type { YamlMap } from '../syntax/yaml-tree.ts';
import type {
  Attachment,
  Copy,
  Document,
  DocumentNumber,
  Field,
  Invitation,
  Letterhead,
  Signer,
  Stage,
  Suppression,
  TaskOverride,
  Urgency,
} from './document.ts';
import { stages } from './document.ts';
import { frontMatterKeys, keysOfSomeTypes } from './front-matter.ts';
import { isSourcePath } from './identity.ts';
import { nearest } from './nearest.ts';
import { roman } from './numbering.ts';
import { existsOn, type Organ, type OrganSystem, UNDATED_FROM } from './organ.ts';
import type { Problem } from './problem.ts';
import type { DocumentType, Format } from './profile.ts';
import { type BodyContext, readBody } from './read-body.ts';
import type { ReadingContext } from './reading-context.ts';
import { entryOf, type FieldReader, fieldReader, inspectKeys, textOf } from './shape.ts';
import { signerRoleIds } from './signer-roles.ts';

/**
 * Văn bản from its tree: front matter by the table of keys, body by the scheme of its type. Total: what is missing is null, what is wrong
 * is a problem with a place.
 */
export function readDocument(tree: SyntaxTree, context: ReadingContext): Document {
  const problems: Problem[] = [];
  const { source } = tree;
  if (source.encoding) problems.push({ kind: 'undecodable', at: { source, start: 0, end: 0 }, encoding: source.encoding });
  const root = frontMatterMap(tree, problems);
  if (root) inspectKeys(root, frontMatterKeys, null, problems);
  const read = fieldReader(root);

  const typeField = read.text('loai');
  const type = typeField ? (context.types.find((one) => one.id === typeField.value) ?? null) : null;
  if (typeField && !type) {
    const ids = context.types.map((one) => one.id);
    problems.push({
      kind: 'unknown-type',
      at: placeOfText(typeField.text),
      value: typeField.value,
      suggestion: nearest(typeField.value, ids),
      choices: ids,
    });
  }
  if (type) {
    for (const key of keysOfSomeTypes) {
      const at = read.keyPlace(key);
      if (at && !type.keys.includes(key)) problems.push({ kind: 'key-not-for-type', at, key, type: type.name });
    }
  }

  const date = read.date('ngay');
  const letterhead = readLetterhead(read, root, date?.value ?? null, tree, context, problems);
  const format = chooseFormat(read, letterhead?.organ.system ?? 'nha_nuoc', date?.value ?? null, context.formats);
  const draftingUnit = read.text('don_vi_soan');
  const number = readNumber(read, type, format, letterhead, draftingUnit, context);

  const bodyContext: BodyContext = {
    source,
    base: tree.bodyPlace.start,
    headings: type?.headings ?? [],
    anchorPrefix: '',
    itemName: type?.assignsTasks ? 'nhiem-vu' : 'khoan',
    image: imageReader(context, source, problems),
  };
  const body = readBody(tree.body.children, bodyContext);
  problems.push(...body.problems);
  problems.push(...bodyLimits(tree));

  const suppressions: Suppression[] = [...body.suppressions];
  for (const node of read.maps('bo_qua')) {
    const one = fieldReader(node);
    const rule = one.text('quy_tac');
    const reason = one.text('ly_do');
    if (rule && reason) suppressions.push({ rule: rule.value, reason: reason.value, at: node.place, over: null });
  }
  const attachments = readAttachments(read, body.attachments, type, context, bodyContext, problems, suppressions);
  const place = read.text('dia_danh');
  const references = (key: string) => readReferences(read, key, context, source, problems);
  const address = read.map('dia_chi');
  const where = fieldReader(address);

  return {
    kind: 'van_ban',
    source,
    type,
    typeField,
    format,
    letterhead,
    organField: read.text('co_quan'),
    number,
    place: place?.value ?? letterhead?.organ.place ?? null,
    placeField: place,
    date,
    subject: read.text('trich_yeu'),
    legalBases: read.texts('can_cu'),
    addressees: read.texts('kinh_gui'),
    urgency: read.choice<Urgency>('do_khan', ['khan', 'thuong_khan', 'hoa_toc']),
    circulation: read.text('luu_hanh'),
    secrecy: readSecrecy(root),
    signers: readSigners(read),
    recipients: read.texts('noi_nhan'),
    recipientsKey: read.keyPlace('noi_nhan'),
    drafter: read.text('nguoi_soan'),
    draftingUnit,
    copies: read.integer('so_ban'),
    address: address
      ? {
          address: where.text('dia_chi')?.value,
          phone: where.text('dien_thoai')?.value,
          fax: where.text('fax')?.value,
          email: where.text('email')?.value,
          web: where.text('web')?.value,
        }
      : (letterhead?.organ.address ?? null),
    stage: read.choice<Stage>('trang_thai', stages)?.value ?? 'du_thao',
    stageField: read.choice<Stage>('trang_thai', stages),
    effectiveFrom: read.date('hieu_luc_tu'),
    replaces: references('thay_the'),
    repeals: references('bai_bo'),
    corrects: references('dinh_chinh'),
    telegram: read.has('dien') ? { recipients: read.texts('dien') } : null,
    invitation: readInvitation(read),
    copy: readCopy(read),
    taskOverrides: read.maps('nhiem_vu').flatMap(readTaskOverride),
    fieldOfWork: read.text('linh_vuc'),
    keywords: read.texts('tu_khoa'),
    body: body.blocks,
    attachments,
    suppressions,
    frontMatter: tree.frontMatterPlace,
    bodyPlace: tree.bodyPlace,
    problems: problems.sort((a, b) => a.at.start - b.at.start),
  };
}

function frontMatterMap(tree: SyntaxTree, problems: Problem[]): YamlMap | null {
  const start: Place = { ...tree.frontMatterPlace, end: tree.frontMatterPlace.start };
  if (!tree.frontMatter) {
    problems.push({ kind: 'no-front-matter', at: start });
    return null;
  }
  if (tree.misopened) problems.push({ kind: 'no-front-matter', at: tree.misopened });
  if (!tree.closed) problems.push({ kind: 'unclosed-front-matter', at: tree.misclosed ?? start });
  problems.push(...tree.frontMatter.faults);
  const { root } = tree.frontMatter;
  if (root?.kind === 'map') return root;
  if (tree.frontMatter.faults.length === 0) {
    if (root === null) problems.push({ kind: 'missing-key', at: start, key: 'loai', within: null });
    else problems.push({ kind: 'yaml-syntax', at: root.place, reason: 'phần đầu phải gồm các dòng «khóa: giá trị»' });
  }
  return null;
}

function bodyLimits(tree: SyntaxTree): Problem[] {
  const at: Place = { ...tree.bodyPlace, end: tree.bodyPlace.start };
  const problems: Problem[] = [];
  if (tree.cut) problems.push({ kind: 'too-large', at, limit: '2 triệu ký tự' });
  if (tree.tooManyMarks) problems.push({ kind: 'too-large', at, limit: '3000 dấu *, _ hoặc [' });
  if (tree.tooDeep) problems.push({ kind: 'too-large', at, limit: '16 cấp danh sách, trích dẫn hoặc khối lồng nhau' });
  return problems;
}

function placeOfText(text: SourceText): Place {
  const first = text.pieces[0];
  const last = text.pieces.at(-1);
  return { source: text.source, start: first?.start ?? 0, end: last ? last.start + last.length : 0 };
}

/** Any value at all, a blank too, counts: nothing with this key is ever built. */
function readSecrecy(root: YamlMap | null): Field<string> | null {
  const entry = entryOf(root, 'do_mat');
  if (!entry) return null;
  const text = textOf(entry.value) ?? entry.key.text;
  return { value: text.value, text, key: entry.key.place };
}

function readLetterhead(
  read: FieldReader,
  root: YamlMap | null,
  date: string | null,
  tree: SyntaxTree,
  context: ReadingContext,
  problems: Problem[],
): Letterhead | null {
  const entry = entryOf(root, 'co_quan');
  const inline = entry?.value.kind === 'map' && entry.value.entries.some((one) => one.key.value === 'ten') ? entry.value : null;
  if (inline) {
    const field = fieldReader(inline);
    const issuerField = field.text('ten');
    const name = issuerField?.value;
    if (!name) return null;
    const superior = field.text('chu_quan')?.value ?? null;
    const organ: Organ = {
      id: '',
      name,
      kind: 'khac',
      system: field.choice<OrganSystem>('he_thong', ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'])?.value ?? 'nha_nuoc',
      symbol: field.text('ky_hieu')?.value,
      place: field.text('dia_danh')?.value,
    };
    return {
      superior: superior ? (context.organs.find(superior)?.name ?? superior) : null,
      issuer: name,
      issuerField,
      organ,
      registered: false,
    };
  }
  const field = read.text('co_quan');
  const id = field?.value ?? context.configuration.organ;
  if (!id) {
    if (root && !entry)
      problems.push({
        kind: 'missing-key',
        at: { ...tree.frontMatterPlace, end: tree.frontMatterPlace.start },
        key: 'co_quan',
        within: null,
      });
    return null;
  }
  const organ = context.organs.find(id);
  if (!organ) {
    if (field) problems.push({ kind: 'unknown-organ', at: placeOfText(field.text), value: id, suggestion: context.organs.suggest(id) });
    else
      problems.push({
        kind: 'unknown-organ',
        at: { ...tree.frontMatterPlace, end: tree.frontMatterPlace.start },
        value: id,
        suggestion: context.organs.suggest(id),
      });
    return null;
  }
  const pending = !date && !['ban_hanh', 'thu_hoi'].includes(read.choice<Stage>('trang_thai', stages)?.value ?? 'du_thao');
  if (!existsOn(organ, date) || (pending && organ.until !== undefined && organ.until < UNDATED_FROM)) {
    const at = field ? placeOfText(field.text) : { ...tree.frontMatterPlace, end: tree.frontMatterPlace.start };
    const successors = (organ.successors ?? []).map((one) => context.organs.find(one)?.name ?? one);
    problems.push({ kind: 'organ-not-in-force', at, value: organ.name, from: organ.from ?? null, until: organ.until ?? null, successors });
  }
  return { superior: superiorOf(organ, context), issuer: organ.letterhead ?? organ.name, issuerField: null, organ, registered: true };
}

/** Tên cơ quan chủ quản trực tiếp, where the form prints one (Phụ lục I, Phần I, Mục II.2). */
function superiorOf(organ: Organ, context: ReadingContext): string | null {
  if (!organ.superior) return null;
  if (WITHOUT_SUPERIOR.has(organ.kind)) return null;
  if (organ.kind === 'ubnd_xa' || organ.kind === 'hdnd_xa') {
    if (!context.configuration.communeSuperior) return null;
  }
  return context.organs.find(organ.superior)?.name ?? organ.superior;
}

/** Organs that answer to no one in a letterhead. */
const WITHOUT_SUPERIOR: ReadonlySet<string> = new Set(['chinh_phu', 'bo', 'ubnd_tinh', 'hdnd_tinh', 'tinh_uy']);

/** The format asked for; else the one of the organ's system that holds on the date, the newest where there is no date. */
function chooseFormat(read: FieldReader, system: OrganSystem, date: string | null, formats: readonly Format[]): Format {
  const asked = read.text('the_thuc')?.value;
  const named = formats.find((one) => one.id === asked);
  if (named) return named;
  const own = formats.filter((one) => one.system === (system === 'dang' ? 'dang' : 'nha_nuoc'));
  const current = date
    ? own.find((one) => (!one.from || one.from <= date) && (!one.until || date <= one.until))
    : own.find((one) => !one.until);
  return current ?? own[0] ?? (formats[0] as Format);
}

function readNumber(
  read: FieldReader,
  type: DocumentType | null,
  format: Format,
  letterhead: Letterhead | null,
  unit: Field<string> | null,
  context: ReadingContext,
): DocumentNumber {
  const number = read.integer('so');
  const symbolField = read.text('ky_hieu');
  return {
    number,
    printed: number ? String(number.value).padStart(2, '0') : null,
    symbol: symbolField?.value ?? derivedSymbol(type, format, letterhead, unit, context),
    symbolField,
  };
}

/** Ký hiệu (Phụ lục I, Phần I, Mục II.3.b): loại-cơ quan, for công văn cơ quan-đơn vị; for the Party loại/cơ quan. */
function derivedSymbol(
  type: DocumentType | null,
  format: Format,
  letterhead: Letterhead | null,
  unit: Field<string> | null,
  context: ReadingContext,
): string {
  const organ = (type ? context.configuration.symbols.get(type.id) : undefined) ?? letterhead?.organ.symbol ?? '';
  const party = format.system === 'dang';
  const abbreviation = party ? (type?.partyAbbreviation ?? type?.abbreviation) : type?.abbreviation;
  if (!abbreviation) return [organ, unit?.value].filter(Boolean).join('-');
  return [abbreviation, organ].filter(Boolean).join(format.numbering.beforeOrgan);
}

function readSigner(node: YamlMap): Signer {
  const read = fieldReader(node);
  return {
    onBehalfOf: read.text('thay_mat'),
    forHead: read.text('ky_thay'),
    byOrderOf: read.text('thua_lenh'),
    byDelegationOf: read.text('thua_uy_quyen'),
    acting: read.flag('quyen'),
    post: read.text('chuc_vu'),
    name: read.text('ho_ten'),
    role: read.choice('vai_tro', signerRoleIds)?.value ?? null,
    otherPost: read.text('chuc_vu_khac'),
    place: node.place,
  };
}

function readSigners(read: FieldReader): Signer[] {
  return read.maps('nguoi_ky').map(readSigner);
}

function readInvitation(read: FieldReader): Invitation | null {
  if (!read.has('moi')) return null;
  const node = read.map('moi');
  if (!node) return { guests: read.texts('moi'), content: null, chair: null, time: null, venue: null };
  const one = fieldReader(node);
  if (!one.has('khach')) return { guests: read.texts('moi'), content: null, chair: null, time: null, venue: null };
  return {
    guests: one.texts('khach'),
    content: one.text('noi_dung'),
    chair: one.text('chu_tri'),
    time: one.text('thoi_gian'),
    venue: one.text('dia_diem'),
  };
}

function readCopy(read: FieldReader): Copy | null {
  const node = read.map('sao');
  if (!node) return null;
  const one = fieldReader(node);
  const kind = one.choice('hinh_thuc', ['sao_y', 'sao_luc', 'trich_sao'] as const)?.value;
  if (!kind) return null;
  const signer = one.map('nguoi_ky');
  return {
    kind,
    issuer: one.text('co_quan')?.value ?? '',
    superior: one.text('chu_quan')?.value ?? null,
    number: one.integer('so')?.value ?? null,
    symbol: one.text('ky_hieu')?.value ?? '',
    place: one.text('dia_danh')?.value ?? '',
    date: one.date('ngay')?.value ?? null,
    time: one.text('gio')?.value ?? null,
    signer: signer ? readSigner(signer) : null,
    recipients: one.texts('noi_nhan'),
  };
}

function readTaskOverride(node: YamlMap): TaskOverride[] {
  const read = fieldReader(node);
  const item = read.text('muc');
  if (!item) return [];
  const many = (key: string) => (read.has(key) ? read.texts(key) : null);
  return [
    {
      item,
      lead: many('chu_tri'),
      coordinating: many('phoi_hop'),
      deadline: read.text('han'),
      recurrence: read.text('dinh_ky'),
      reportTo: many('bao_cao'),
    },
  ];
}

/** References to other documents: a path must lead to a file, a number may be that of any document. */
function readReferences(
  read: FieldReader,
  key: string,
  context: ReadingContext,
  source: SourceFile,
  problems: Problem[],
): readonly Field<string>[] {
  const fields = read.texts(key);
  for (const { value, text } of fields) {
    if (!isSourcePath(value)) continue;
    const path = value.trim();
    const referred = context.refer(path, source);
    if (referred === 'missing') problems.push({ kind: 'reference-missing', at: placeOfText(text), path, key });
    else if (referred === 'outside') problems.push({ kind: 'include-outside', at: placeOfText(text), path });
  }
  return fields;
}

function imageReader(context: ReadingContext, source: SourceFile, problems: Problem[]): BodyContext['image'] {
  return (path) => {
    const included = context.include(path.value, source);
    if (included.kind === 'image') return included.image;
    includeProblem(included, path, problems);
    return null;
  };
}

function includeProblem(included: ReturnType<ReadingContext['include']>, path: SourceText, problems: Problem[]): void {
  const at = placeOfText(path);
  switch (included.kind) {
    case 'missing':
      problems.push({ kind: 'include-missing', at, path: path.value });
      return;
    case 'outside':
      problems.push({ kind: 'include-outside', at, path: path.value });
      return;
    case 'unreadable':
      problems.push({ kind: 'include-unreadable', at, path: path.value, reason: included.reason });
      return;
    case 'text':
    case 'image':
      problems.push({
        kind: 'include-unreadable',
        at,
        path: path.value,
        reason: included.kind === 'text' ? 'không phải hình ảnh PNG hoặc JPEG' : 'không phải tệp văn bản',
      });
  }
}

/**
 * Why a file may be no part of a document: it bears a mark of secrecy, or a limit of circulation where the document has none; null where it may.
 * A key that can only be a slip of one of these counts as it.
 */
function whyKeptOut({ frontMatter }: SyntaxTree, isRestricted: boolean): string | null {
  const known = Object.keys(frontMatterKeys);
  const keys = frontMatter?.root?.kind === 'map' ? frontMatter.root.entries.map(({ key }) => key.value) : [];
  const meant = new Set(keys.map((key) => (known.includes(key) ? key : nearest(key, known))));
  if (meant.has('do_mat')) return 'tệp ấy ghi độ mật, không được đưa vào công cụ này';
  return meant.has('luu_hanh') && !isRestricted ? 'tệp ấy giới hạn lưu hành (khóa «luu_hanh»), văn bản này thì không' : null;
}

function readAttachments(
  read: FieldReader,
  inPlace: ReturnType<typeof readBody>['attachments'],
  type: DocumentType | null,
  context: ReadingContext,
  owner: BodyContext,
  problems: Problem[],
  suppressions: Suppression[],
): Attachment[] {
  const result: Attachment[] = [];
  const appendices = read.maps('phu_luc');
  const count = appendices.length + inPlace.length;
  let index = 0;
  const body = (
    source: SourceFile,
    base: number,
    nodes: SyntaxTree['body']['children'],
    anchorPrefix: string,
    headings: BodyContext['headings'],
  ) => {
    const parsed = readBody(nodes, {
      source,
      base,
      headings,
      anchorPrefix,
      itemName: owner.itemName,
      image: imageReader(context, source, problems),
    });
    problems.push(...parsed.problems);
    suppressions.push(...parsed.suppressions);
    return parsed.blocks;
  };
  const file = (node: YamlMap, kind: Attachment['kind'], anchor: string, number: string | null) => {
    const one = fieldReader(node);
    const path = one.text('tep');
    const title = one.text('ten');
    const typeName = kind === 'ban_hanh_kem' ? one.text('loai') : null;
    const own = typeName ? (context.types.find((candidate) => candidate.id === typeName.value) ?? null) : null;
    if (typeName && !own) {
      const ids = context.types.map((candidate) => candidate.id);
      problems.push({
        kind: 'unknown-type',
        at: placeOfText(typeName.text),
        value: typeName.value,
        suggestion: nearest(typeName.value, ids),
        choices: ids,
      });
    }
    if (!path) return;
    const included = context.include(path.value, owner.source);
    if (included.kind !== 'text') {
      includeProblem(included, path.text, problems);
      return;
    }
    const tree = parse(included.source);
    const reason = whyKeptOut(tree, read.keyPlace('luu_hanh') !== null);
    if (reason !== null) {
      problems.push({ kind: 'include-unreadable', at: placeOfText(path.text), path: path.value, reason });
      return;
    }
    problems.push(...bodyLimits(tree));
    const headings = own?.headings ?? type?.headings ?? [];
    result.push({
      kind,
      source: included.source,
      number,
      title: title ?? { value: '', text: { source: owner.source, value: '', pieces: [] }, key: node.place },
      type: own,
      landscape: one.flag('ngang'),
      body: body(included.source, tree.bodyPlace.start, tree.body.children, `${anchor}-`, headings),
      anchor,
    });
  };
  for (const [at, node] of read.maps('dinh_kem').entries()) file(node, 'ban_hanh_kem', `kem-theo-${at + 1}`, null);
  for (const node of appendices) {
    index++;
    file(node, 'phu_luc', `phu-luc-${index}`, count > 1 ? roman(index) : null);
  }
  for (const one of inPlace) {
    index++;
    const anchor = `phu-luc-${index}`;
    const titleAt = one.title ? one.place.source.text.indexOf(one.title, one.place.start) : -1;
    const start = titleAt >= 0 && titleAt < one.place.end ? titleAt : one.place.start;
    result.push({
      kind: 'phu_luc',
      source: owner.source,
      number: count > 1 ? roman(index) : null,
      title: {
        value: one.title,
        text: { source: owner.source, value: one.title, pieces: one.title ? [{ at: 0, start, length: one.title.length }] : [] },
        key: { ...one.place, end: one.place.start + 3 },
      },
      type: null,
      landscape: one.landscape,
      body: body(owner.source, owner.base, [...one.nodes], `${anchor}-`, type?.headings ?? []),
      anchor,
    });
  }
  return result;
}
