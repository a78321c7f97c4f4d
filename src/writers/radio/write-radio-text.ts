import type { RadioScript } from '../../document/speech/radio-script.ts';

/** Lời đọc: the script as plain text, a sentence a line, an empty line between paragraphs. Only for a script that is readable. */
export function writeRadioText(script: RadioScript): string {
  const parts = [
    script.opening.join('\n'),
    script.title ?? '',
    ...script.paragraphs.map((sentences) => sentences.map((one) => one.text).join('\n')),
    script.closing.join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
