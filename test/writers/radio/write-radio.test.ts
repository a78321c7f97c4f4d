import { describe, expect, test } from 'vitest';
import { compilePiece } from '../../../src/compile.ts';
import { isWritable } from '../../../src/document/document.ts';
import { tasksOf } from '../../../src/document/document-tasks.ts';
import { pressSettingsOf, readPressSettings } from '../../../src/document/press/press-settings.ts';
import { type RadioScript, radioScriptOf } from '../../../src/document/speech/radio-script.ts';
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

describe('the settings of the office', () => {
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
