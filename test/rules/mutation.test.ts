import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from '../../src/build/office.ts';
import { type Compiler, checkCorpus, compile, read } from '../../src/compile.ts';
import type { Document } from '../../src/document/document.ts';
import { unmark } from '../../src/lint/example.ts';
import { chooseFixes, fixUntilStable } from '../../src/lint/fix.ts';
import type { LintOptions } from '../../src/lint/lint.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Edit, Finding } from '../../src/source/finding.ts';
import type { Span } from '../../src/source/span.ts';
import { type Fault, faults, notPlanted, type Put } from './faults.ts';

const ROOT = 'directives';

interface Sample {
  readonly path: string;
  readonly text: string;
  readonly type: string;
  readonly place: string;
  /** Paths and texts of the files that it includes. */
  readonly included: readonly (readonly [string, string])[];
  readonly findings: readonly Finding[];
}

let by: Compiler;
let samples: readonly Sample[];
let planted: readonly Planted[];
/** What is wrong with each rule's findings, by rule. */
const faulty = new Map<string, string[]>();

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesOf(join(folder, entry.name)) : entry.name.endsWith('.md') ? [join(folder, entry.name)] : [],
    )
    .sort();
}

/** The compiler, with one included file in another wording. */
function compilerWith(path: string, text: string): Compiler {
  const include: Compiler['include'] = (name, from) => {
    const found = by.include(name, from);
    return found.kind === 'text' && found.source.path === path ? { kind: 'text', source: { path, text } } : found;
  };
  return { ...by, include };
}

/** The findings of a sample with one of its files in another wording. */
function check(sample: Sample, path: string, text: string, options?: LintOptions): readonly Finding[] {
  return path === sample.path
    ? compile({ path, text }, by, options).findings
    : compile({ path: sample.path, text: sample.text }, compilerWith(path, text), options).findings;
}

/** One replacement in a text, and the places in the new one that must be reported. */
interface Planted {
  readonly fault: Fault;
  readonly sample: Sample;
  readonly path: string;
  readonly before: string;
  /** What of `before` is replaced, with what; without what both have alike at their ends. */
  readonly edit: Edit;
  readonly text: string;
  readonly expected: readonly Span[];
  /** The text that the rule's fixes must lead to. */
  readonly mended: string;
}

const FIRST_PARAGRAPH = /^(?=\p{Lu}(?!\)|[.] ))/mu;

function narrowed(before: string, edit: Edit): Edit {
  const old = before.slice(edit.start, edit.end);
  const most = Math.min(old.length, edit.text.length);
  let lead = 0;
  while (lead < most && old[lead] === edit.text[lead]) lead++;
  let tail = 0;
  while (tail < most - lead && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
  return { start: edit.start + lead, end: edit.end - tail, text: edit.text.slice(lead, edit.text.length - tail) };
}

/** The first place of a file where a fault can occur, with the fault put in; null where it cannot. */
function plant(fault: Fault, sample: Sample, path: string, before: string): Planted | null {
  if ((fault.on && !fault.on.test(before)) || fault.off?.test(before)) return null;
  const body = /^---\n[^]*?\n---\n/.exec(before)?.[0].length ?? 0;
  const ground = { text: before, place: sample.place, type: sample.type };
  const [from, to] = fault.at === 'front' ? [0, body] : fault.at === 'whole' ? [0, before.length] : [body, before.length];
  if (fault.at === 'paragraph' && path !== sample.path) return null;
  const pattern = fault.at === 'paragraph' ? FIRST_PARAGRAPH : fault.find;
  const match = new RegExp(pattern.source, pattern.flags).exec(before.slice(from, to));
  if (!match || from === to) return null;
  const start = from + match.index;
  const end = start + match[0].length;
  const written = (put: Put) => {
    const marked =
      typeof put === 'function'
        ? put(match, ground)
        : put.replace(/\$(\d|&)/g, (_, name: string) => (name === '&' ? match[0] : (match[Number(name)] ?? '')));
    return fault.at === 'paragraph' ? `${marked}\n\n` : marked;
  };
  const whole = (text: string) => before.slice(0, start) + text + before.slice(end);
  const { text, expected } = unmark(written(fault.put));
  return {
    fault,
    sample,
    path,
    before,
    edit: narrowed(before, { start, end, text }),
    text: whole(text),
    expected: expected.map((one) => ({ start: one.start + start, end: one.end + start })),
    mended: fault.mended === undefined ? before : whole(unmark(written(fault.mended)).text),
  };
}

function plantings(fault: Fault): readonly Planted[] {
  return samples.flatMap((sample) => {
    for (const [path, text] of [[sample.path, sample.text] as const, ...sample.included]) {
      const one = plant(fault, sample, path, text);
      if (one) return [one];
    }
    return [];
  });
}

/** Faults at different places of one file, put in together. */
interface Group {
  readonly members: Planted[];
  readonly sample: Sample;
  readonly path: string;
}

/** Whether two faults speak of one document, so that each would change what the other says of it. */
function citesAlike(one: Planted, other: Planted): boolean {
  const cited = (planted: Planted) => planted.edit.text.match(/\d+[/-][\dA-ZĐa-z]+|\d+ (?:ngày|của)/gu) ?? [];
  const known = new Set(cited(one));
  return cited(other).some((symbol) => known.has(symbol));
}

const GROUP = 14;
const PARAGRAPHS = 6;

/** Faults that each unsettle the document stand alone; of those that are put before the same paragraph, few at a time. */
function groupsOf(all: readonly Planted[]): readonly Group[] {
  const groups: Group[] = [];
  for (const one of all) {
    const apart = (other: Planted) =>
      (one.fault.at === 'paragraph' && other.fault.at === 'paragraph' && !citesAlike(one, other)) ||
      one.edit.end + 1 < other.edit.start ||
      other.edit.end + 1 < one.edit.start;
    const alone = one.fault.also?.includes('*') || one.fault.at === 'whole';
    const group = alone
      ? undefined
      : groups.find(
          ({ members, path }) =>
            path === one.path &&
            members.length < GROUP &&
            (one.fault.at !== 'paragraph' || members.filter((other) => other.fault.at === 'paragraph').length < PARAGRAPHS) &&
            members.every(
              (other) =>
                apart(other) && !other.fault.also?.includes('*') && other.fault.at !== 'whole' && other.fault.rule !== one.fault.rule,
            ),
        );
    if (group) group.members.push(one);
    else groups.push({ members: [one], sample: one.sample, path: one.path });
  }
  return groups;
}

/** Where a stretch of the sample's text lies after the edits; null where one of them changed it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span | null {
  let by = 0;
  for (const edit of edits) {
    if (edit.end <= start && edit.start < Math.max(start, edit.end + 1)) by += edit.text.length - (edit.end - edit.start);
    else if (edit.start < end) return null;
  }
  return { start: start + by, end: end + by };
}

const show = (rule: string, path: string, start: number, end: number) => `${path} ${rule} ${start}-${end}`;

/** Rules on tasks read whole sentences: what they advise follows from any change of a sentence. */
const advice = new Set(rules.filter((rule) => rule.family === 'nhiem_vu').map((rule) => rule.id));

/** What the checker says of a group that it should not, or does not say that it should. */
function judge({ members, sample, path }: Group): readonly string[] {
  const ordered = [...members].sort((a, b) => a.edit.start - b.edit.start);
  const edits = ordered.map((one) => one.edit);
  const [first] = members as [Planted];
  let text = first.before;
  for (const edit of [...edits].reverse()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const found = check(sample, path, text);
  const expected = ordered.flatMap((one, index) => {
    const { edit } = one;
    const grown = edit.text.length - (edit.end - edit.start);
    const shift = edits.slice(0, index).reduce((sum, other) => sum + other.text.length - (other.end - other.start), 0);
    return one.expected.map((place) => {
      const apart = place.end <= edit.start || place.start >= edit.end + grown;
      const back = place.end <= edit.start ? 0 : grown;
      const lies = apart ? moved({ start: place.start - back, end: place.end - back }, edits) : null;
      return show(one.fault.rule, path, lies?.start ?? place.start + shift, lies?.end ?? place.end + shift);
    });
  });
  const before = sample.findings.flatMap((finding) => {
    if (finding.source.path !== path) return [show(finding.rule, finding.source.path, finding.start, finding.end)];
    const place = moved(finding, edits);
    return place ? [show(finding.rule, path, place.start, place.end)] : [];
  });
  const own = new Set(members.map((one) => one.fault.rule));
  const also = new Set(members.flatMap((one) => one.fault.also ?? []));
  const counts = (rule: string) => own.has(rule) || !(also.has('*') || also.has(rule) || advice.has(rule));
  const ruleOf = (line: string) => line.split(' ').at(-2) ?? '';
  const now = found.filter((one) => counts(one.rule)).map((one) => show(one.rule, one.source.path, one.start, one.end));
  const then = [...before, ...expected].filter((line) => counts(ruleOf(line)));
  const words = (line: string) => {
    const [start = 0, end = 0] = (line.split(' ').at(-1) ?? '').split('-').map(Number);
    return line.startsWith(`${path} `) ? `${line} «${text.slice(start, end)}»` : line;
  };
  return [
    ...now.filter((line) => !then.includes(line)).map((line) => `${path}: thừa ${words(line)}`),
    ...then.filter((line) => !now.includes(line)).map((line) => `${path}: thiếu ${words(line)}`),
  ];
}

beforeAll(async () => {
  by = (await openOffice(ROOT, (path) => path)).compiler;
  samples = filesOf(ROOT).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    if (!text.startsWith('---\n')) return [];
    const { document, findings } = compile({ path, text }, by);
    if (!document.type) return [];
    const included = document.attachments.flatMap(({ source }) => (source.path === path ? [] : [[source.path, source.text] as const]));
    return [{ path, text, type: document.type?.id ?? '', place: document.place ?? '', included, findings }];
  });
  planted = faults.flatMap(plantings);
  let tries = 0;
  /** Faults that do not get on with each other are tried apart. */
  const sift = (group: Group): void => {
    tries++;
    const lines = judge(group);
    const [one, ...others] = group.members;
    if (lines.length === 0 || !one) return;
    if (others.length === 0) faulty.set(one.fault.rule, [...(faulty.get(one.fault.rule) ?? []), ...lines]);
    else for (const rest of [0, 1]) sift({ ...group, members: group.members.filter((_, index) => index % 2 === rest) });
  };
  for (const group of groupsOf(planted)) sift(group);
  if (process.env['MUTATION_FIGURES']) console.log(`${planted.length} lỗi gieo, ${tries} lần biên dịch`);
}, 300_000);

describe('gieo từng lỗi vào từng văn bản mẫu', () => {
  it('mọi quy tắc có lỗi để gieo, hoặc có lý do; ít nhất bốn phần năm được gieo', () => {
    const sown = new Set(faults.map((fault) => fault.rule));
    // Rules on press pieces, on printed pages and on history see no source of a document.
    const others = rules.filter((rule) => rule.scope !== 'tin_bai' && rule.scope !== 'dan_trang' && rule.scope !== 'lich_su');
    expect(others.filter((rule) => !sown.has(rule.id) && !notPlanted[rule.id]).map((rule) => rule.id)).toEqual([]);
    expect([...sown, ...Object.keys(notPlanted)].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(Object.keys(notPlanted).filter((id) => sown.has(id))).toEqual([]);
    expect(sown.size / rules.length).toBeGreaterThan(0.8);
  });

  it.each(faults.map((fault) => [fault.rule, fault] as const))('%s: thấy đúng chỗ, không gì khác đổi', (rule, fault) => {
    expect(
      planted.some((one) => one.fault === fault),
      'có văn bản mẫu để gieo',
    ).toBe(true);
    expect((faulty.get(rule) ?? []).join('\n')).toBe('');
  });
});

const fixable = new Set(rules.filter((rule) => rule.fix).map((rule) => rule.id));

/** The fixes of one rule, until stable, and what they left. Each round's edits are looked at. */
function mend({ fault, sample, path }: Planted, text: string) {
  // What judges suppressions needs to see what they suppress.
  const options = fault.rule.startsWith('bo-qua-') ? {} : { only: new Set([fault.rule]) };
  let left: readonly Finding[] = [];
  const result = fixUntilStable(
    { path, text },
    (source) => {
      left = check(sample, path, source.text, options).flatMap((one) =>
        one.rule === fault.rule && one.source.path === path ? [{ ...one, source }] : [],
      );
      for (const { fix } of left) if (fix) expectWhole(fix.edits, source.text);
      const edits = chooseFixes(source, left, true).flatMap((one) => one.fix?.edits ?? []);
      expectWhole(edits, source.text);
      return left;
    },
    true,
  );
  return { result, left: left.filter((one) => one.fix) };
}

/** Where two texts differ, in a few words. */
function difference(got: string, wanted: string): string {
  if (got === wanted) return '';
  const { start, end, text } = narrowed(got, { start: 0, end: got.length, text: wanted });
  return JSON.stringify({ at: start, got: got.slice(Math.max(0, start - 30), end + 10), wanted: text });
}

/** Edits lie within the text, none touches another. */
function expectWhole(edits: readonly Edit[], text: string): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, edit] of sorted.entries()) {
    const next = sorted[index + 1];
    const sound = edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length && (!next || edit.end <= next.start);
    if (!sound) expect(edit, 'chỗ sửa nằm trong tệp, không chồng nhau').toBeNull();
  }
}

/** The keys of two documents that differ, places aside. */
function differences(one: Document, other: Document): readonly string[] {
  const bare = (value: unknown) =>
    JSON.stringify(value, (key, part) => (key === 'pieces' || key === 'start' || key === 'end' || key === 'source' ? undefined : part));
  return (Object.keys(one) as (keyof Document)[]).filter((key) => key !== 'source' && bare(one[key]) !== bare(other[key]));
}

describe('sửa từng lỗi đã gieo', () => {
  const cases = faults.filter((fault) => fixable.has(fault.rule)).map((fault) => [fault.rule, fault] as const);

  it.each(cases)('%s: về đúng bản không có lỗi, không chạm chỗ khác', (_, fault) => {
    let looked = 0;
    for (const one of planted) {
      if (one.fault !== fault) continue;
      const { result, left } = mend(one, one.text);
      expect(result.stable, one.path).toBe(true);
      expect(difference(result.text, one.mended), one.path).toBe('');
      expect(left.map((finding) => finding.message)).toEqual([]);
      if (one.path !== one.sample.path || looked++ > 2) continue;
      const changed = differences(read({ path: one.path, text: one.text }, by), read({ path: one.path, text: result.text }, by));
      const front = fault.at === 'front' || fault.at === 'whole';
      if (!fault.also?.includes('*'))
        expect(changed.filter((key) => (front ? key === 'body' : !/^(?:body|attachments|problems|suppressions)$/.test(key)))).toEqual([]);
    }
  });

  it.each(cases)('%s: giữ BOM và dấu hết dòng CRLF', (_, fault) => {
    const one = planted.find((candidate) => candidate.fault === fault && candidate.path === candidate.sample.path);
    if (!one) return;
    const typed = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { result } = mend(one, typed(one.text));
    expect(difference(result.text, typed(one.mended))).toBe('');
  });
});

describe('nhiều lỗi một lúc', () => {
  it('sửa hết mà vẫn ổn định, các chỗ sửa không chồng nhau; lỗi nào sửa về được thì văn bản lại y như mẫu', () => {
    let restored = 0;
    for (const group of groupsOf(planted.filter((one) => fixable.has(one.fault.rule))).slice(0, 60)) {
      if (group.path !== group.sample.path) continue;
      let { before: text } = group.members[0] as Planted;
      for (const { edit } of [...group.members].sort((a, b) => b.edit.start - a.edit.start))
        text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      const result = fixUntilStable(
        { path: group.path, text },
        (source) => {
          const found = compile(source, by).findings;
          expectWhole(
            chooseFixes(source, found, true).flatMap((one) => one.fix?.edits ?? []),
            source.text,
          );
          return found;
        },
        true,
      );
      expect(result.stable, group.path).toBe(true);
      // What every rule together makes of it is the sample, so that the document is the same too.
      if (group.members.every((one) => one.mended === one.before)) {
        expect(difference(result.text, group.sample.text), group.path).toBe('');
        restored++;
      }
      const fixed = new Set(group.members.map((one) => one.fault.rule));
      const left = compile({ path: group.path, text: result.text }, by).findings.filter((one) => one.fix && fixed.has(one.rule));
      expect(
        left.map((one) => `${one.rule}: ${one.message}`),
        group.path,
      ).toEqual([]);
    }
    expect(restored).toBeGreaterThan(5);
  });
});

describe('gieo vào kho văn bản', () => {
  const documentsWith = (path: string, text: string) => [
    ...samples.map((sample) => read({ path: sample.path, text: sample.text }, by)),
    read({ path, text }, by),
  ];

  it('so-trung: một văn bản có bản thứ hai cùng số, cả hai được báo', () => {
    for (const sample of samples.filter((one) => /^so: /m.test(one.text) && !/^trang_thai: du_thao/m.test(one.text))) {
      const copy = `${sample.path.replace(/\.md$/, '')}-hai.md`;
      const found = checkCorpus(documentsWith(copy, sample.text), by).filter((one) => one.rule === 'so-trung');
      expect(found.map((one) => one.source.path).sort()).toEqual([copy, sample.path].sort());
      const number = /^so: (.*)$/m.exec(sample.text)?.[1];
      for (const one of found) expect(one.source.text.slice(one.start, one.end)).toBe(number);
    }
  });

  it('so-lui-ngay: số lớn hơn mà ngày sớm hơn', () => {
    for (const sample of samples.filter(
      (one) => /^so: /m.test(one.text) && /^ngay: .*-(?!01-01)/m.test(one.text) && !/^trang_thai: du_thao/m.test(one.text),
    )) {
      const text = sample.text.replace(/^so: .*$/m, 'so: 9999').replace(/^ngay: (\d{4}).*$/m, 'ngay: $1-01-01');
      const copy = `${sample.path.replace(/\.md$/, '')}-hai.md`;
      const found = checkCorpus(documentsWith(copy, text), by).filter((one) => one.rule === 'so-lui-ngay');
      expect(found.map((one) => `${one.source.path} ${one.source.text.slice(one.start, one.end)}`)).toEqual([
        `${copy} ${/^ngay: (.*)$/m.exec(text)?.[1]}`,
      ]);
    }
  });
});
