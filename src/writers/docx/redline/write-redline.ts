import type { WritableDocument } from '../../../document/document.ts';
import { type DocxOptions, writeDocx } from '../write-docx.ts';
import { xmlDocument } from '../xml.ts';
import { childNamed, elementNode, elementsOf, parseXml, serialize, type XmlElement } from '../xml-tree.ts';
import { type Entry, storedEntry, textEntry, unzip, zip } from '../zip.ts';
import { revisedBlocks, revisedSection } from './revised-blocks.ts';
import { type Reviser, type RevisionMarks, revisionMarks } from './revision-marks.ts';

export interface RedlineOptions extends Pick<DocxOptions, 'medium'> {
  /** Whom the changes are ascribed to. */
  readonly author?: string;
}

type Files = Readonly<Record<string, Uint8Array>>;

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relationshipsPart = 'word/_rels/document.xml.rels';
const mainPart = 'word/document.xml';
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function relationshipsOf(files: Files): Relationship[] {
  return elementsOf(parseXml(decode(files[relationshipsPart]))).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: attributes['Type'] ?? '',
    target: attributes['Target'] ?? '',
  }));
}

function equalBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** What the older version refers to, under ids of the newer package: parts that both have are shared, the others are added to it. */
function carriedOver(old: Files, files: Files): { ids: Map<string, string>; added: { relationship: Relationship; bytes: Uint8Array }[] } {
  const ids = new Map<string, string>();
  const added: { relationship: Relationship; bytes: Uint8Array }[] = [];
  const known = relationshipsOf(files);
  for (const { id, type, target } of relationshipsOf(old)) {
    if (!/\/(?:header|footer|image)$/.test(type)) continue;
    const bytes = old[`word/${target}`] as Uint8Array;
    const shared = known.find((one) => one.type === type && equalBytes(files[`word/${one.target}`], bytes));
    if (shared) {
      ids.set(id, shared.id);
      continue;
    }
    const relationship = { id: `${id}Truoc`, type, target: target.replace(/([^/]+)$/, 'truoc-$1') };
    ids.set(id, relationship.id);
    added.push({ relationship, bytes });
  }
  return { ids, added };
}

/** References and ids of drawings of the older version as the newer package knows them. */
function withIds(node: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => {
      if (name === 'r:id' || name === 'r:embed') return [name, ids.get(value) ?? value];
      // drawings of both versions may stand in one file: their ids must differ
      if (name === 'id' && (node.name === 'wp:docPr' || node.name === 'pic:cNvPr')) return [name, String(Number(value) + 10_000)];
      return [name, value];
    }),
  );
  return elementNode(
    node.name,
    attributes,
    node.children.map((one) => (typeof one === 'string' ? one : withIds(one, ids))),
  );
}

function revisedBody(a: XmlElement, b: XmlElement, marks: RevisionMarks): XmlElement {
  const blocks = (body: XmlElement) => elementsOf(body).filter(({ name }) => name !== 'w:sectPr');
  const section = childNamed(b, 'w:sectPr');
  return elementNode('w:body', {}, [
    ...revisedBlocks(blocks(a), blocks(b), marks),
    ...(section ? [revisedSection(childNamed(a, 'w:sectPr'), section, marks)] : []),
  ]);
}

/** A part that the two versions have under one name and relation: marks on circulation, address. */
function revisedRunningPart(name: string, a: Uint8Array | undefined, b: Uint8Array, marks: RevisionMarks): string | null {
  if (!/^word\/(?:header|footer)\d+\.xml$/.test(name) || !a || equalBytes(a, b)) return null;
  const [before, now] = [parseXml(decode(a)), parseXml(decode(b))];
  return xmlDocument(serialize(elementNode(now.name, now.attributes, revisedBlocks(elementsOf(before), elementsOf(now), marks))));
}

function withRelationships(files: Files, added: readonly Relationship[]): string {
  const root = parseXml(decode(files[relationshipsPart]));
  const more = added.map(({ id, type, target }) => elementNode('Relationship', { Id: id, Type: type, Target: target }));
  return xmlDocument(serialize(elementNode(root.name, root.attributes, [...root.children, ...more])));
}

const contentTypeBase = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function withContentTypes(files: Files, added: readonly Relationship[]): string {
  const root = parseXml(decode(files['[Content_Types].xml']));
  const defaults = new Set(elementsOf(root).map(({ attributes }) => attributes['Extension']));
  const extension = (target: string) => target.slice(target.lastIndexOf('.') + 1);
  const images = new Set(added.filter(({ type }) => type.endsWith('/image')).map(({ target }) => extension(target)));
  const more = [
    ...[...images]
      .filter((one) => !defaults.has(one))
      .map((one) => elementNode('Default', { Extension: one, ContentType: `image/${one}` })),
    ...added
      .filter(({ type }) => !type.endsWith('/image'))
      .map(({ type, target }) =>
        elementNode('Override', {
          PartName: `/word/${target}`,
          ContentType: `${contentTypeBase}.${type.slice(type.lastIndexOf('/') + 1)}+xml`,
        }),
      ),
  ];
  // defaults come first
  const [first, rest] = [root.children.slice(0, 2), root.children.slice(2)];
  const ofKind = (name: string) => more.filter((one) => one.name === name);
  return xmlDocument(serialize(elementNode(root.name, root.attributes, [...first, ...ofKind('Default'), ...rest, ...ofKind('Override')])));
}

/**
 * Bản so sánh: one DOCX in the layout of `after` in which Word shows what has changed since `before`, word by word, as tracked changes:
 * accepting all of them gives the text, tables and properties of `after`, rejecting all of them those of `before`. Styles, and headers that
 * only one version has, are those of `after`. The changes bear the date of the document.
 */
export function writeRedline(before: WritableDocument, after: WritableDocument, options: RedlineOptions = {}): Uint8Array {
  const { medium, author = 'chithi' } = options;
  const written = { ...(medium ? { medium } : {}), draftMark: after.stage === 'du_thao' };
  const old = unzip(writeDocx(before, written));
  const files = unzip(writeDocx(after, written));
  const { ids, added } = carriedOver(old, files);
  const day = [after.date?.value, before.date?.value].find((one) => /^\d{4}-\d{2}-\d{2}$/.test(one ?? '')) ?? null;
  const marks = revisionMarks({ author, date: day } satisfies Reviser);
  const [was, is] = [withIds(parseXml(decode(old[mainPart])), ids), parseXml(decode(files[mainPart]))];
  const bodyOf = (root: XmlElement) => childNamed(root, 'w:body') ?? elementNode('w:body', {});
  const main = elementNode(is.name, is.attributes, [revisedBody(bodyOf(was), bodyOf(is), marks)]);
  const mainXml = serialize(main);
  const needed = added.filter(({ relationship }) => mainXml.includes(`"${relationship.id}"`));
  const rewritten: Record<string, string> = {
    [mainPart]: xmlDocument(mainXml),
    [relationshipsPart]: withRelationships(
      files,
      needed.map(({ relationship }) => relationship),
    ),
    '[Content_Types].xml': withContentTypes(
      files,
      needed.map(({ relationship }) => relationship),
    ),
  };
  const entries: Entry[] = Object.entries(files).map(([name, bytes]) => {
    const text = rewritten[name] ?? revisedRunningPart(name, old[name], bytes, marks);
    return text === null ? storedEntry(name, bytes) : textEntry(name, text);
  });
  for (const { relationship, bytes } of needed) entries.push(storedEntry(`word/${relationship.target}`, bytes));
  return zip(entries);
}
