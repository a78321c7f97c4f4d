// An esbuild plugin: compiles templates/{web,press,radio}/**.hbs ahead, in place of the empty table in src/writers/html/precompiled-templates.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/** The options of src/writers/html/templates.ts. */
const OPTIONS = { strict: true, knownHelpersOnly: true };

export function precompileTemplates(root) {
  return {
    name: 'precompile-templates',
    setup(build) {
      build.onLoad({ filter: /[\\/]writers[\\/]html[\\/]precompiled-templates\.ts$/ }, () => {
        const paths = readdirSync(join(root, 'templates'), { recursive: true })
          .map((path) => path.replaceAll('\\', '/'))
          .filter((path) => /^(?:web|press|radio)\/.*\.hbs$/.test(path))
          .sort();
        const entries = paths.map((path) => {
          const source = readFileSync(join(root, 'templates', path), 'utf8');
          return `${JSON.stringify(path)}: { source: ${JSON.stringify(source)}, specification: ${Handlebars.precompile(source, OPTIONS)} }`;
        });
        return { contents: `export const precompiledTemplates = {\n${entries.join(',\n')}\n};\n`, loader: 'js' };
      });
    },
  };
}
