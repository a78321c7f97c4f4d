import { readFileSync } from 'node:fs';

/**
 * fflate turns round the bits of 32,768 numbers when it is loaded, which takes as long as compressing a document. The same table made of its own
 * earlier half. A passage that a later version of the package words otherwise stays as it is.
 */
export const reversal = [
  /var rev = new u16\(32768\);\nfor \(var i = 0; i < 32768; \+\+i\) \{\n[^]*?\n\}\n/,
  'var rev = new u16(32768);\nfor (var i = 0; i < 16384; ++i) {\n\trev[2 * i] = rev[i] >> 1;\n\trev[2 * i + 1] = rev[i] >> 1 | 16384;\n}\n',
];

/** And for each text that it compresses it takes a quarter of a megabyte, more than most texts have: here the same for one after another. */
export const workspace = [
  /var prev = st\.p \|\| new u16\(32768\), head = st\.h \|\| new u16\(msk_1 \+ 1\);([^]*?)var syms = new i32\(25000\);/,
  `var whole = lst && !st.p && msk_1 < 65536;
var room = whole ? dflt.room || (dflt.room = [new u16(32768), new u16(65536), new i32(25000)]) : null;
var prev = whole ? room[0] : st.p || new u16(32768), head = whole ? room[1].fill(0, 0, msk_1 + 1) : st.h || new u16(msk_1 + 1);$1var syms = whole ? room[2] : new i32(25000);`,
];

/** The text of fflate, quickened. */
export function quickened(text) {
  return text.replace(reversal[0], () => reversal[1]).replace(...workspace);
}

export function quickenFflate() {
  return {
    name: 'quicken-fflate',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/]fflate[\\/]esm[\\/]browser\.js$/ }, ({ path }) => ({
        contents: quickened(readFileSync(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}
