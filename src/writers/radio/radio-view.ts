import type { PressSettings } from '../../document/press/press-settings.ts';
import type { RadioScript } from '../../document/speech/radio-script.ts';
import type { SpokenSentence } from '../../document/speech/spoken-sentences.ts';
import { type Html, html } from '../html/html.ts';
import type { View } from '../html/templates.ts';

/** Thời lượng: «1 phút 20 giây». */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 ? `${minutes} phút` : '', rest > 0 || minutes === 0 ? `${rest} giây` : ''].filter(Boolean).join(' ');
}

/** What the page of a radio script shows: the words to read, how long they take, what was expanded and by what right. */
export function radioView(script: RadioScript, settings: PressSettings): View {
  return {
    opening: script.opening,
    title: script.title,
    paragraphs: script.paragraphs.map((sentences) => html`${sentences.map(sentenceHtml)}`),
    closing: script.closing,
    readable: script.readable,
    unreadable: [...new Set(script.unreadable.map((one) => one.written))],
    duration: durationText(script.seconds),
    rate: settings.rate,
    syllables: script.syllables,
    expansions: script.expansions,
    foreign: script.foreign.map(({ written, pronunciation }) => ({ written, pronunciation })),
  };
}

/** A sentence as it is read; on hover what is written. What nobody knows how to read is marked. */
function sentenceHtml(sentence: SpokenSentence, index: number): Html {
  const words = sentence.speech.unreadable.map((one) => one.written);
  return html`${index > 0 ? ' ' : ''}<span title="${sentence.written.value}">${marked(sentence.text, words)}</span>`;
}

function marked(text: string, words: readonly string[]): Html {
  const parts: (string | Html)[] = [];
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0) continue;
    parts.push(text.slice(from, at), html`<mark>${word}</mark>`);
    from = at + word.length;
  }
  return html`${parts}${text.slice(from)}`;
}
