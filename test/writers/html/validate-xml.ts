import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string) => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
const schemas = { atom: schema('atom.rng'), sitemap: schema('sitemap.rng') };

/** Every complaint of libxml2 about a file beside the grammar of its format; [] where it is well-formed and valid. */
export async function xmlFaults(text: string, format: keyof typeof schemas): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'file.xml', contents: text },
    schema: { fileName: `${format}.rng`, contents: schemas[format] },
    extension: 'relaxng',
    maxMemoryPages: 8192,
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput];
}
