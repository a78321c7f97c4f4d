import type { SourceFile } from '../source/source-file.ts';
import { join, type Place, placeOf, type SourceText, verbatim } from '../source/source-text.ts';
import type { Attachment, Block, Document, TaskOverride as DocumentOverride, Heading, HeadingLevel, Table } from './document.ts';
import type { Organ } from './organ.ts';
import type { OrganRegister } from './organ-register.ts';
import { dateOfLetterhead } from './place-and-date.ts';
import { extractTasks } from './tasks/extract-tasks.ts';
import { type OrganMatcher, organMatcher } from './tasks/organ-phrase.ts';
import type { OutlineCell, OutlineItem } from './tasks/outline.ts';
import { outlineOfPlainText } from './tasks/plain-text-outline.ts';
import { withShortNames } from './tasks/short-names.ts';
import type { Assignment, Recurrence, Task, TextSpan } from './tasks/task.ts';
import { applyTaskOverrides, type TaskOverride } from './tasks/task-overrides.ts';
import { paragraphSpans } from './wrapped-lines.ts';

/** An assignment with the text that its offsets are in, and its place in the author's file. */
export interface LocatedAssignment {
  readonly assignment: Assignment;
  readonly text: SourceText;
  readonly place: Place;
  /** The heading or lead-in that names the lead units, with their places in it. */
  readonly headed: { readonly text: SourceText; readonly spans: readonly TextSpan[] } | null;
}

/** A task with the place of its item's own text. */
export interface LocatedTask {
  readonly task: Task;
  readonly text: SourceText;
  readonly place: Place;
  readonly assignments: readonly LocatedAssignment[];
  /** The appendix or issued text that it stands in; null in the document itself. */
  readonly attachment: Attachment | null;
}

export interface DocumentTasks {
  readonly tasks: readonly LocatedTask[];
  /** Entries of `nhiem_vu` whose `muc` no item bears. */
  readonly unknownOverrides: readonly DocumentOverride[];
  /** Every path that an override may name, in reading order. */
  readonly paths: readonly string[];
}

/** A tree of the outline while it is built. */
interface Draft {
  readonly path: string;
  readonly kind: OutlineItem['kind'];
  readonly level: number;
  readonly text: SourceText;
  readonly children: Draft[];
  readonly cells?: readonly OutlineCell[];
}

/** Outermost first. */
const HEADING_RANK: Readonly<Record<HeadingLevel, number>> = {
  phan: 0,
  chuong: 1,
  muc: 2,
  tieu_muc: 3,
  muc_la_ma: 4,
  dieu: 5,
  khoan: 6,
  tieu_de: 7,
};

const memo = new WeakMap<Document, DocumentTasks>();
const matchers = new WeakMap<readonly Organ[], OrganMatcher>();

/** The names of the office's own organs, for reading them in a text; kept with the register. */
export function matcherOf({ own }: OrganRegister): OrganMatcher {
  let matcher = matchers.get(own);
  if (!matcher) {
    matcher = organMatcher(own.flatMap((organ) => [organ.name, ...(organ.aliases ?? []).map((alias) => alias.name)]));
    matchers.set(own, matcher);
  }
  return matcher;
}

/**
 * Nhiệm vụ of a document and its attachments in reading order, the author's `nhiem_vu` laid over what was extracted. Pure; the answer is
 * kept with the document, since rules and writers ask for it many times.
 */
export function tasksOf(document: Document, organs: OrganRegister): DocumentTasks {
  let found = memo.get(document);
  if (!found) {
    found = readTasks(document, matcherOf(organs));
    memo.set(document, found);
  }
  return found;
}

/** The day of a plain text by its letterhead, from which its yearless days and cycles are counted; null where it says none. */
export function dateOfText({ text }: SourceFile): string | null {
  return dateOfLetterhead(paragraphSpans(text).map(({ start, end }) => text.slice(start, end)));
}

/** Nhiệm vụ of a plain text, its structure taken from the marks with which lines begin. */
export function tasksOfText(source: SourceFile, organs: OrganRegister): DocumentTasks {
  const { outline, preamble } = outlineOfPlainText(source.text);
  const tasks = extractTasks(outline, { preamble, organs: withShortNames(matcherOf(organs), [source.text]) });
  const texts = new Map<OutlineItem, SourceText>();
  const textOf = (item: OutlineItem): SourceText => {
    let text = texts.get(item);
    if (!text) {
      text = verbatim(source, item.base, item.base + item.text.length);
      texts.set(item, text);
    }
    return text;
  };
  return { tasks: tasks.map((task) => locate(task, textOf, null)), unknownOverrides: [], paths: pathsOf(outline) };
}

function readTasks(document: Document, named: OrganMatcher): DocumentTasks {
  const texts = new Map<OutlineItem, SourceText>();
  const textOf = (item: OutlineItem): SourceText => texts.get(item) as SourceText;
  const read = (blocks: readonly Block[], prefix: string, attachment: Attachment | null, assigns: boolean) => ({
    blocks,
    outline: freeze(outlineOf(blocks, prefix), texts),
    attachment,
    assigns,
  });
  const outlines = [
    read(document.body, '', null, document.type?.assignsTasks ?? true),
    ...document.attachments.map((attachment) =>
      read(attachment.body, pathOfAttachment(attachment), attachment, attachment.type?.assignsTasks ?? attachment.kind === 'phu_luc'),
    ),
  ];
  const organs = withShortNames(
    named,
    [...texts.values()].map((text) => text.value),
  );
  const parts = outlines.map(({ blocks, outline, attachment, assigns }) => {
    const tasks = extractTasks(outline, { preamble: preambleOf(blocks), organs });
    return { outline, attachment, tasks: assigns ? tasks : tasks.flatMap(namedOnly) };
  });
  const whole = parts.flatMap((part) => part.outline);
  const { tasks, unknown } = applyTaskOverrides(
    parts.flatMap((part) => part.tasks),
    document.taskOverrides.map(overrideOf),
    whole,
  );
  const attachmentOf = new Map<OutlineItem, Attachment>();
  for (const { attachment, outline } of parts) if (attachment) for (const item of walk(outline)) attachmentOf.set(item, attachment);
  const unknownPaths = new Set(unknown);
  return {
    tasks: tasks.map((task) => locate(task, textOf, attachmentOf.get(task.item) ?? null)),
    unknownOverrides: document.taskOverrides.filter((override) => unknownPaths.has(override.item.value)),
    get paths() {
      return pathsOf(whole);
    },
  };
}

/** Types that give no work (reports, decisions) still hold orders that name their unit; nothing else in them is a task. */
function namedOnly(task: Task): readonly Task[] {
  const assignments = task.assignments.filter((one) => one.leadKind === 'named' || one.leadKind === 'mutual');
  return assignments.length > 0 ? [{ ...task, assignments }] : [];
}

function locate(task: Task, textOf: (item: OutlineItem) => SourceText, attachment: Attachment | null): LocatedTask {
  const text = textOf(task.item);
  return {
    task,
    text,
    place: placeOf(text),
    attachment,
    assignments: task.assignments.map((assignment) => {
      const own = textOf(assignment.item);
      const { headed } = assignment;
      return {
        assignment,
        text: own,
        place: placeOf(own, assignment.start, assignment.end),
        headed: headed ? { text: textOf(headed.item), spans: headed.spans } : null,
      };
    }),
  };
}

function* walk(outline: readonly OutlineItem[]): Generator<OutlineItem> {
  const pending = [...outline].reverse();
  for (let item = pending.pop(); item; item = pending.pop()) {
    yield item;
    for (let index = item.children.length - 1; index >= 0; index--) pending.push(item.children[index] as OutlineItem);
  }
}

function pathsOf(outline: readonly OutlineItem[]): readonly string[] {
  return [...walk(outline)].flatMap((item) => (item.path ? [item.path] : []));
}

/** With what the paths of an attachment begin; several may share it. */
export function pathOfAttachment(attachment: Attachment): string {
  if (attachment.kind === 'ban_hanh_kem') return attachment.type?.name ?? 'Kèm theo';
  return attachment.number ? `Phụ lục ${attachment.number}` : 'Phụ lục';
}

/** The paragraphs before the first item or heading: the last that ends with «:» says to whom the document speaks. */
function preambleOf(blocks: readonly Block[]): readonly string[] {
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || block.runIn !== null);
  return blocks.slice(0, end < 0 ? blocks.length : end).flatMap((block) => (block.kind === 'paragraph' ? [block.text.value] : []));
}

/** Thinks of blocks as the outline that tasks are read from: headings hold what follows them, an item its blocks, a table its rows. */
function outlineOf(blocks: readonly Block[], prefix: string): Draft[] {
  const root: Draft[] = [];
  const open: { readonly rank: number; readonly draft: Draft }[] = [];
  const target = () => open.at(-1)?.draft.children ?? root;
  const path = (own: string) => [prefix, own].filter(Boolean).join('.');
  const begin = (rank: number, draft: Omit<Draft, 'children' | 'level'>) => {
    while (open.length > 0 && (open.at(-1) as { rank: number }).rank >= rank) open.pop();
    const made: Draft = { ...draft, level: open.length, children: [] };
    target().push(made);
    open.push({ rank, draft: made });
  };
  const continuing = continuingParagraphs(blocks);
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        begin(headingRank(block), { path: path(headingPath(block, open.at(-1)?.draft)), kind: headingKind(block), text: block.text });
        break;
      case 'paragraph':
        if (block.runIn) begin(HEADING_RANK.dieu, { path: path(`Điều ${block.runIn.number}`), kind: 'item', text: block.text });
        else {
          const draft: Draft = { path: '', kind: 'paragraph', level: open.length, text: block.text, children: [] };
          (continuing.has(block) ? lastItem(target()) : target()).push(draft);
        }
        break;
      case 'item':
      case 'table':
        addBlock(block, target(), open.length, prefix, open.at(-1)?.draft.path || prefix);
        break;
      case 'figure':
        break;
    }
  }
  return root;
}

function headingKind(heading: Heading): 'item' | 'heading' {
  return heading.level === 'dieu' || heading.level === 'khoan' ? 'item' : 'heading';
}

function headingRank(heading: Heading): number {
  // A title without a number stands where its Markdown depth puts it, below all numbered ones.
  return heading.level === 'tieu_de' ? HEADING_RANK.tieu_de + heading.depth : HEADING_RANK[heading.level];
}

/** Paths as the document's own items bear them: phần, chương and mục are left out of what stands below them. */
function headingPath(heading: Heading, parent: Draft | undefined): string {
  if (heading.number === null) return '';
  if (heading.level === 'dieu') return `Điều ${heading.number}`;
  if (heading.level === 'muc_la_ma') return heading.number;
  if (heading.level === 'khoan') return parent?.path ? `${parent.path}.${heading.number}` : heading.number;
  return heading.label;
}

/** Paragraphs without indent between «1.» and «2.»: they belong to 1, as in texts that were pasted; one that opens a new list does not. */
function continuingParagraphs(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let item: Extract<Block, { kind: 'item' }> | null = null;
  let since: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.runIn === null) {
      since.push(block);
      continue;
    }
    if (block.kind === 'item' && item && block.level === 'khoan' && Number(block.number) === Number(item.number) + 1) {
      if (!since.some((one) => one.kind === 'paragraph' && /:\s*$/u.test(one.text.value))) for (const one of since) found.add(one);
    }
    item = block.kind === 'item' && block.level === 'khoan' ? block : null;
    since = [];
  }
  return found;
}

function lastItem(drafts: Draft[]): Draft[] {
  return drafts.findLast((draft) => draft.kind === 'item')?.children ?? drafts;
}

/** `owner`: path of what the block stands in, which the rows of a table continue. */
function addBlock(block: Block, into: Draft[], level: number, prefix: string, owner: string): void {
  switch (block.kind) {
    case 'item': {
      const [first, ...rest] = block.blocks;
      const beside = first?.kind === 'paragraph' ? first.text : null;
      const made: Draft = {
        path: prefix ? `${prefix}.${block.path}` : block.path,
        kind: 'item',
        level,
        text: beside ?? verbatim(block.place.source, block.place.start, block.place.start),
        children: [],
      };
      into.push(made);
      for (const inner of beside ? rest : block.blocks) addBlock(inner, made.children, level + 1, prefix, made.path);
      break;
    }
    case 'paragraph':
      into.push({ path: '', kind: 'paragraph', level, text: block.text, children: [] });
      break;
    case 'table':
      addRows(block, into, level, owner);
      break;
    case 'heading':
    case 'figure':
      break;
  }
}

const BETWEEN_CELLS = ' | ';

function addRows(table: Table, into: Draft[], level: number, owner: string): void {
  for (const [index, row] of table.rows.entries()) {
    const texts = row.map((cell) => cell.text);
    const first = texts[0]?.value.trim().replace(/\.$/, '') ?? '';
    const own = /^[\p{L}\d.]{1,8}$/u.test(first) ? first : String(index + 1);
    let at = 0;
    const cells = texts.map((text, column): OutlineCell => {
      const start = at;
      at += text.value.length + BETWEEN_CELLS.length;
      return { header: table.header[column]?.text.value ?? '', start, end: start + text.value.length };
    });
    into.push({
      path: owner ? `${owner}.${own}` : own,
      kind: 'row',
      level,
      text: join(table.place.source, texts, BETWEEN_CELLS),
      children: [],
      cells,
    });
  }
}

/** Recursion is as deep as headings and marks can nest: a dozen levels. */
function freeze(drafts: readonly Draft[], texts: Map<OutlineItem, SourceText>): OutlineItem[] {
  return drafts.map((draft) => {
    const item: OutlineItem = {
      path: draft.path,
      kind: draft.kind,
      level: draft.level,
      text: draft.text.value,
      base: Math.max(0, placeOf(draft.text).start),
      children: freeze(draft.children, texts),
      ...(draft.cells ? { cells: draft.cells } : {}),
    };
    texts.set(item, draft.text);
    return item;
  });
}

const CYCLES: readonly Recurrence[] = [
  'hang_nam',
  '6_thang',
  'hang_quy',
  'hang_thang',
  'hang_tuan',
  'hang_ngay',
  'thuong_xuyen',
  'dinh_ky',
];

function overrideOf(override: DocumentOverride): TaskOverride {
  const values = (fields: readonly { readonly value: string }[]) => fields.map((field) => field.value);
  const cycle = CYCLES.find((one) => one === override.recurrence?.value);
  return {
    number: override.item.value,
    ...(override.lead ? { lead: values(override.lead) } : {}),
    ...(override.coordinating ? { coordinating: values(override.coordinating) } : {}),
    ...(override.deadline ? { deadline: override.deadline.value } : {}),
    ...(cycle ? { recurrence: cycle } : {}),
    ...(override.reportTo ? { reportTo: values(override.reportTo) } : {}),
  };
}
