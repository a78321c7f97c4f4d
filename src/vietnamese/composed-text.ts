/** A text with its letters composed, and how places in it and in the text as given belong together. */
export interface ComposedText {
  readonly text: string;
  /** Place in the text as given of a place in `text`. */
  readonly origin: (offset: number) => number;
  /** Place in `text` of a place in the text as given. */
  readonly place: (given: number) => number;
}

/** Joins letters with their combining marks, keeping the places. Linear in the length of the text. */
export function composedText(given: string): ComposedText {
  if (!/[\u0300-\u036f]/.test(given)) return { text: given, origin: (offset) => offset, place: (offset) => offset };
  const origins: number[] = [];
  const places: number[] = [];
  let text = '';
  let at = 0;
  while (at < given.length) {
    let end = at + 1;
    while (end < given.length && given.charCodeAt(end) >= 0x300 && given.charCodeAt(end) <= 0x36f) end += 1;
    const piece = end === at + 1 ? given.charAt(at) : given.slice(at, end).normalize('NFC');
    for (let unit = at; unit < end; unit += 1) places.push(text.length);
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(at);
    text += piece;
    at = end;
  }
  origins.push(given.length);
  places.push(text.length);
  return { text, origin: lookUp(origins), place: lookUp(places) };
}

function lookUp(places: readonly number[]): (offset: number) => number {
  return (offset) => places[Math.max(0, Math.min(offset, places.length - 1))] as number;
}
