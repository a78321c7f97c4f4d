import { readFileSync } from 'node:fs';

/**
 * fflate turns round the bits of 32,768 numbers when it is loaded, which takes as long as compressing a document. The same table made of its own
 * earlier half. A passage that a later version of the package words otherwise stays as it is.
 */
export const reversal = [
  /var rev = new u16\(32768\);\nfor \(var i = 0; i < 32768; \+\+i\) \{\n[^]*?\n\}\n/,
  'var rev = new u16(32768);\nfor (var i = 0; i < 16384; ++i) {\n\trev[2 * i] = rev[i] >> 1;\n\trev[2 * i + 1] = rev[i] >> 1 | 16384;\n}\n',
];

export function quickenFflate() {
  return {
    name: 'quicken-fflate',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/]fflate[\\/]esm[\\/]browser\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(reversal[0], () => reversal[1]),
        loader: 'js',
      }));
    },
  };
}
