import { readFileSync } from 'node:fs';

/**
 * What costs the package `docx` most time when it lays pages out, and the same in less: its helpers for old engines copy objects property by
 * property; the measures of a font are looked up anew for each word. A passage that a later version of the package words otherwise stays as
 * it is: nothing but time depends on these.
 */
const passages = [
  [/function _objectSpread2\(e\) \{[^]*?\n\}\n/, 'function _objectSpread2(...parts) {\n\treturn Object.assign(...parts);\n}\n'],
  [
    'var knownEastAsianFontOf = (font) => {\n\tconst name',
    'var knownEastAsianFonts = new Map();\nvar knownEastAsianFontOf = (font) => {\n\tif (!knownEastAsianFonts.has(font)) knownEastAsianFonts.set(font, findEastAsianFont(font));\n\treturn knownEastAsianFonts.get(font);\n};\nvar findEastAsianFont = (font) => {\n\tconst name',
  ],
  [
    'var measuresOf = (font) => {\n',
    'var knownMeasures = new WeakMap();\nvar measuresOf = (font) => {\n\tlet known = knownMeasures.get(font);\n\tif (!known) knownMeasures.set(font, (known = makeMeasuresOf(font)));\n\treturn known;\n};\nvar makeMeasuresOf = (font) => {\n',
  ],
];

export function quickenDocx() {
  return {
    name: 'quicken-docx',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/]docx[\\/]dist[\\/][\w-]+\.mjs$/ }, ({ path }) => ({
        contents: passages.reduce((text, [from, to]) => text.replace(from, () => to), readFileSync(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}
