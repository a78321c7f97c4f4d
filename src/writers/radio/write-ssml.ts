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
  const paragraph = (sentences: readonly string[]) =>
    sentences.length === 0 ? [] : [`<p>\n${sentences.map((one) => `<s>${pronounced(one, known)}</s>\n`).join('')}</p>\n`];
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

function pronounced(sentence: string, known: ReadonlyMap<string, string>): string {
  return escapeText(sentence).replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    const spoken = known.get(word);
    return spoken === undefined ? word : `<sub alias="${escapeText(spoken)}">${word}</sub>`;
  });
}
