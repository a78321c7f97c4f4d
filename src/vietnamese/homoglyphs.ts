/**
 * Ký tự giống chữ Việt: letters that only look like those they stand for, in pairs of look-alike and letter. They print alike and break every
 * search, comparison and citation.
 */
function pairs(row: string): [string, string][] {
  return row.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]);
}

/** Letters that never stand in a Vietnamese text for themselves: the Icelandic eth for Đ, the caron for the breve. */
export const ALWAYS_HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  pairs('\u00d0Đ \u00f0đ \u0189Đ \u0256đ \u01ceă \u01cdĂ \u0251a \u0261g \u0131i'),
);

/** Letters of the Cyrillic and Greek alphabets: faults in a word that has Latin letters too, or that has nothing but look-alikes. */
export const FOREIGN_HOMOGLYPHS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    '\u0410A \u0412B \u0415E \u0405S \u0406I \u0408J \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0425X \u0423Y \u04aeY',
  ),
  ...pairs(
    '\u0430a \u0435e \u0455s \u0456i \u0458j \u043eo \u0440p \u0441c \u0445x \u0443y \u04bbh \u0501d \u051bq \u051dw \u0475v \u0450è \u04d1ă \u04d0Ă',
  ),
  ...pairs('\u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X'),
  ...pairs('\u03bfo \u03bdv \u03b9i \u03b1a \u03c1p \u03c5u'),
]);
