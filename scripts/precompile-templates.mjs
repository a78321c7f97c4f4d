// An esbuild plugin: compiles templates/web/**.hbs ahead, in place of the empty table in src/writers/html/precompiled-templates.ts.
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
        const paths = readdirSync(join(root, 'templates/web'), { recursive: true })
          .map((path) => `web/${path.replaceAll('\\', '/')}`)
          .filter((path) => path.endsWith('.hbs'))
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
