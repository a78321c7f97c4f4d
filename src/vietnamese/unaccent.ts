/** Bỏ dấu. The text without diacritics, đ as d; case and every other character stay. Not a way to read Vietnamese: MẬT and MẶT meet. */
export function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
    .normalize('NFC');
}

/** A path segment of [a-z0-9-], never beginning or ending with a hyphen; empty where the text has no letter or digit that can stay. */
export function slug(text: string): string {
  return joinWords(text, '-');
}

/** An identifier of [a-z0-9_] in the manner of the front matter's keys: «Chỉ thị» is `chi_thi`. */
export function snakeId(text: string): string {
  return joinWords(text, '_');
}

/** What a search compares: lower case, no diacritics, one space between words, no space at the ends; punctuation stays. */
export function foldForSearch(text: string): string {
  return unaccent(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim();
}

function joinWords(text: string, joiner: string): string {
  return (
    unaccent(text.normalize('NFKC'))
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join(joiner);
}
