import { literalPattern } from '../../document/literal-pattern.ts';
import type { RadioScript } from '../../document/speech/radio-script.ts';
import { escapeText } from '../html/html.ts';

/**
 * SSML 1.1 (W3C, 7/9/2010) for a speech synthesiser: paragraphs and sentences, and what the office says of foreign words. Only for a script
 * that is readable.
 */
export function writeSsml(script: RadioScript): string {
  const known = new Map(
    script.foreign.flatMap(({ written, pronunciation }) => (pronunciation === null ? [] : [[written, pronunciation] as const])),
  );
  // The longest first: a name before the words that it is made of.
  const names = [...known.keys()].sort((a, b) => b.length - a.length);
  const pattern =
    names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{M}'’])(?:${names.map(literalPattern).join('|')})(?![\\p{L}\\p{M}'’])`, 'gu');
  const paragraph = (sentences: readonly string[]) =>
    sentences.length === 0 ? [] : [`<p>\n${sentences.map((one) => `<s>${pronounced(one, known, pattern)}</s>\n`).join('')}</p>\n`];
  const parts = [
    ...paragraph(script.opening),
    ...paragraph(script.title === null ? [] : [script.title]),
    ...script.paragraphs.flatMap((sentences) => paragraph(sentences.map((one) => one.text))),
    ...paragraph(script.closing),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">
${parts.join('<break strength="strong"/>\n')}</speak>
`;
}

function pronounced(sentence: string, known: ReadonlyMap<string, string>, pattern: RegExp | null): string {
  let made = '';
  let from = 0;
  for (const match of pattern === null ? [] : sentence.matchAll(pattern)) {
    const [written] = match;
    made += `${escapeText(sentence.slice(from, match.index))}<sub alias="${escapeText(known.get(written) ?? written)}">${escapeText(written)}</sub>`;
    from = match.index + written.length;
  }
  return made + escapeText(sentence.slice(from));
}
