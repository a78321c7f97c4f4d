import { describe, expect, test } from 'vitest';
import { compilePiece } from '../../../src/compile.ts';
import { isWritable } from '../../../src/document/document.ts';
import { tasksOf } from '../../../src/document/document-tasks.ts';
import { pressSettingsOf, readPressSettings } from '../../../src/document/press/press-settings.ts';
import { type RadioScript, radioScriptOf } from '../../../src/document/speech/radio-script.ts';
import { SOURCES } from '../../../src/document/speech/reading.ts';
import { isSpeakable, spokenSyllables } from '../../../src/document/speech/spoken-text.ts';
import { parseYaml } from '../../../src/syntax/yaml-tree.ts';
import { draftPiece } from '../../../src/writers/press/draft-piece.ts';
import { durationText } from '../../../src/writers/radio/radio-view.ts';
import { writeRadioText } from '../../../src/writers/radio/write-radio-text.ts';
import { writeSsml } from '../../../src/writers/radio/write-ssml.ts';
import { documents, office, pieceSources } from '../../document/press/samples.ts';

const by = office();
const settings = pressSettingsOf(by.configuration);

function scriptOf(source: { path: string; text: string }, yaml?: string): RadioScript {
  const { piece } = compilePiece(source, by, { only: new Set(['khong-co']) }, documents);
  return radioScriptOf(piece, yaml === undefined ? settings : readPressSettings(parseYaml({ path: 'chithi.yaml', text: yaml }).root));
}

const [radio] = pieceSources.filter((one) => /^the_loai: phat_thanh$/m.test(one.text) && one.text.includes('karaoke'));
if (!radio) throw new Error('không có bản tin mẫu');

/** Every radio script that the samples give: our own pieces, and a draft of each document. */
const scripts: readonly (readonly [string, RadioScript])[] = [
  [radio.path, scriptOf(radio)],
  ...documents.flatMap((document): [string, RadioScript][] => {
    if (!isWritable(document)) return [];
    const name = document.source.path.split('/').at(-1) as string;
    const text = draftPiece(document, tasksOf(document, by.organs).tasks, 'phat_thanh', name, 250);
    return [[`nháp ${document.source.path}`, scriptOf({ path: document.source.path.replace(/\.md$/, '.nhap.md'), text })]];
  }),
];

/** Elements that these scripts use, of SSML 1.1 (W3C, 7/9/2010): what each may hold and which attributes it has (sections 3.1.1 to 3.2.3). */
const SSML: Readonly<Record<string, { readonly holds: readonly string[]; readonly attributes: Readonly<Record<string, RegExp>> }>> = {
  speak: {
    holds: ['#text', 'p', 's', 'sub', 'break'],
    attributes: {
      version: /^1\.[01]$/,
      'xml:lang': /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,
      xmlns: /^http:\/\/www\.w3\.org\/2001\/10\/synthesis$/,
    },
  },
  p: { holds: ['#text', 's', 'sub', 'break'], attributes: { 'xml:lang': /./ } },
  s: { holds: ['#text', 'sub', 'break'], attributes: { 'xml:lang': /./ } },
  sub: { holds: ['#text'], attributes: { alias: /./ } },
  break: { holds: [], attributes: { strength: /^(?:none|x-weak|weak|medium|strong|x-strong)$/, time: /^\d*\.?\d+m?s$/ } },
};
const NEEDED: Readonly<Record<string, readonly string[]>> = { speak: ['version', 'xml:lang', 'xmlns'], sub: ['alias'] };

/** What is not well formed, or not as the recommendation nests and names it. */
function faultsOfSsml(ssml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const [token, closing, name, attributes = '', empty] of ssml
    .replace(/^<\?xml version="1\.0"(?: encoding="UTF-8")?\?>\s*/, '')
    .matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g)) {
    const parent = open.at(-1);
    if (name === undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos);)|</.test(token)) faults.push(`not well formed: ${token}`);
      if (token.trim() !== '' && !(parent && SSML[parent]?.holds.includes('#text'))) faults.push(`text in ${parent}`);
      continue;
    }
    if (closing) {
      if (open.pop() !== name) faults.push(`closes ${name}`);
      continue;
    }
    const element = SSML[name];
    if (parent === undefined) roots++;
    if (!element || (parent === undefined ? name !== 'speak' : !SSML[parent]?.holds.includes(name))) faults.push(`${name} in ${parent}`);
    const given = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
    for (const [, key = '', value = ''] of given) if (!element?.attributes[key]?.test(value)) faults.push(`${name} ${key}="${value}"`);
    for (const key of NEEDED[name] ?? []) if (given.filter((one) => one[1] === key).length !== 1) faults.push(`${name} without ${key}`);
    if (!empty) open.push(name);
  }
  return [...faults, ...open.map((one) => `open ${one}`), ...(roots === 1 ? [] : [`${roots} roots`])];
}

describe.each(scripts)('the script of %s', (name, script) => {
  test('leaves nothing that cannot be read, as text and as SSML', () => {
    // A guide to the form of documents quotes the marks of signatures: that is told, and there is no script to hand out.
    if (name.endsWith('15-hd-snv.md')) {
      expect(script.unreadable.every((one) => /^(?:TM|KT|TL|TUQ)$/.test(one.written))).toBe(true);
      expect(script.readable).toBe(script.unreadable.length === 0);
      return;
    }
    expect(script.unreadable.map((one) => one.written)).toEqual([]);
    expect(script.readable).toBe(true);
    expect(
      writeRadioText(script)
        .split('\n')
        .filter((line) => line !== '' && !isSpeakable(line)),
    ).toEqual([]);
    const spoken = writeSsml(script)
      .replace(/^<\?xml.*?\?>\n<speak[^>]*>/, '')
      .replace(/<[^>]+>/g, '');
    expect(spoken.split('\n').filter((line) => line !== '' && !isSpeakable(line))).toEqual([]);
  });

  test('has the structure that SSML 1.1 prescribes, and says the words of the plain text and of the page', () => {
    if (!script.readable) return;
    const ssml = writeSsml(script);
    expect(faultsOfSsml(ssml)).toEqual([]);
    const lines = (text: string) => text.split('\n').filter((line) => line !== '');
    const said = lines(ssml.replace(/^<\?xml.*?\?>\n/, '').replace(/<[^>]+>/g, '')).map((line) =>
      line.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? ''),
    );
    expect(said).toEqual(lines(writeRadioText(script)));
    const { opening, title, paragraphs, closing } = script;
    expect(said).toEqual([...opening, ...(title === null ? [] : [title]), ...paragraphs.flat().map((one) => one.text), ...closing]);
  });

  test('lists each expansion with what it rests on', () => {
    expect(script.expansions).not.toEqual([]);
    for (const { written, spoken, source } of script.expansions) {
      expect(written).not.toBe('');
      expect(source).not.toBe('');
      expect(isSpeakable(spoken), spoken).toBe(true);
    }
  });

  test('counts its syllables and its time', () => {
    const said = writeRadioText(script);
    expect(script.syllables).toBe(spokenSyllables(said));
    expect(script.seconds).toBe(Math.round((script.syllables * 60) / settings.rate));
  });
});

test('reads an abbreviation by the words with which the piece explains it, and says so', () => {
  const text = radio.text.replace('Công an tỉnh chủ trì', 'Cảnh sát cơ động (CSCĐ) chủ trì. CSCĐ trực chiến, Công an tỉnh chủ trì');
  const made = scriptOf({ path: radio.path, text });
  expect(made.unreadable).toEqual([]);
  expect(writeRadioText(made)).toContain('Cảnh sát cơ động trực chiến');
  expect(made.expansions.find((one) => one.written === 'CSCĐ')).toMatchObject({ spoken: 'Cảnh sát cơ động', source: SOURCES.inPiece });
});

test('the check of SSML finds what the recommendation forbids', () => {
  const speak = (body: string) =>
    `<?xml version="1.0"?>\n<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">${body}</speak>`;
  expect(faultsOfSsml(speak('<p><s>a <sub alias="b">c</sub></s></p><break strength="strong"/>'))).toEqual([]);
  for (const body of [
    '<s><p>a</p></s>',
    '<p><p>a</p></p>',
    '<s><s>a</s></s>',
    '<sub>a</sub>',
    '<sub alias="a"><s>b</s></sub>',
    '<break strength="loud"/>',
    '<break>a</break>',
    '<p>a',
    'a & b',
    '<q>a</q>',
  ])
    expect([body, faultsOfSsml(speak(body)).length > 0]).toEqual([body, true]);
  expect(faultsOfSsml('<speak>a</speak>')).not.toEqual([]);
});

describe('the settings of the office', () => {
  test('say how a name of several words, one in capitals and one inside a longer name are pronounced', () => {
    const text = radio.text.replace('Công an tỉnh chủ trì', 'Công ty QuickNet Lào, NATO và Hợp tác xã Dengue chủ trì');
    const script = scriptOf({ path: radio.path, text }, 'phat_am: {QuickNet Lào: quých-nét Lào, NATO: na-tô, Dengue: đăng-gi}\n');
    expect(script.unreadable.map((one) => one.written)).toEqual([]);
    const ssml = writeSsml(script);
    expect(ssml).toContain('Công ty <sub alias="quých-nét Lào">QuickNet Lào</sub>, na-tô và Hợp tác xã <sub alias="đăng-gi">Dengue</sub>');
    expect(script.expansions.find((one) => one.written === 'NATO')?.source).toContain('phat_am');
    expect(faultsOfSsml(ssml)).toEqual([]);
  });

  test('give opening, closing, rate and readings', () => {
    const yaml =
      'mo_dau: Kính chào quý vị.\nket_thuc: Xin chào.\ntoc_do_doc: 180\ncau_dai: {canh_bao: 12, loi: 20}\ncach_doc: {ABC: a bê xê}\nphat_am: {karaoke: ca-ra-ô-kê}\n';
    const script = scriptOf(radio, yaml);
    expect(script.opening).toEqual(['Kính chào quý vị.']);
    expect(script.closing).toEqual(['Xin chào.']);
    expect(script.seconds).toBe(Math.round(script.syllables / 3));
    expect(script.paragraphs.flat().length).toBeGreaterThanOrEqual(scriptOf(radio).paragraphs.flat().length);
    expect(writeSsml(script)).toContain('<sub alias="ca-ra-ô-kê">karaoke</sub>');
    expect(scriptOf({ path: radio.path, text: radio.text.replace('Công an tỉnh chủ trì', 'Đội ABC chủ trì') }, yaml).readable).toBe(true);
    expect(scriptOf({ path: radio.path, text: radio.text.replace('Công an tỉnh chủ trì', 'Đội ABD chủ trì') }, yaml).readable).toBe(false);
  });

  test('have defaults', () => {
    const none = readPressSettings(null);
    expect([none.rate, none.longSentence.warn, none.longSentence.error]).toEqual([200, 25, 40]);
  });
});

test.each([
  [0, '0 giây'],
  [59, '59 giây'],
  [60, '1 phút'],
  [80, '1 phút 20 giây'],
])('%i seconds are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
