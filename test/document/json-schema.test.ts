import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/document/json-schema.ts';
import { documentTypes } from '../../src/profiles/document-types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true });
addFormats.default(ajv);
const schemas = jsonSchemas([...documentTypes].sort((a, b) => a.rank - b.rank));
const validators = new Map<string, ValidateFunction>(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

function errorsOf(schema: string, value: unknown): string[] {
  const validate = validators.get(schema) as ValidateFunction;
  validate(value);
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

const samples = readdirSync(join(root, 'directives'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => [path, readFileSync(join(root, 'directives', path), 'utf8')] as const)
  .filter(([, text]) => /^loai: (?!tin_bai)/m.test(text.slice(0, 400)));

/** What an editor's YAML language server makes of front matter. */
const frontOf = (text: string) => parse(text.split(/^---$/m)[1] as string);

const valid = { loai: 'chi_thi', co_quan: 'ubnd_tinh_gia_lai', trich_yeu: 'Về a' };

describe('the JSON Schemas', () => {
  it('are those of schema/, as editors get them', () => {
    for (const [name, schema] of Object.entries(schemas))
      expect(JSON.parse(readFileSync(join(root, 'schema', name), 'utf8'))).toEqual(schema);
  });

  it.each(samples)('take the front matter of %s', (_, text) => {
    expect(errorsOf(/^loai: tin_bai$/m.test(text) ? 'tin-bai.schema.json' : 'van-ban.schema.json', frontOf(text))).toEqual([]);
  });

  it.each(['chithi', 'co_quan', 'van_ban'])('take the sample office’s %s.yaml', (name) => {
    expect(errorsOf(`${name}.schema.json`, parse(readFileSync(join(root, 'directives', `${name}.yaml`), 'utf8')))).toEqual([]);
  });

  it.each([
    ['an unknown key', { trich_yue: 'a' }],
    ['an unknown type', { loai: 'chi-thi' }],
    ['a word for a number', { so: 'bốn' }],
    ['a number below the first', { so: 0 }],
    ['a day as people write it', { ngay: '02/04/2018' }],
    ['a word for a flag', { nguoi_ky: { quyen: 'có' } }],
    ['an unknown key of the signer', { nguoi_ky: { chucvu: 'A' } }],
    ['a text for a list', { can_cu: 'Luật' }],
    ['an appendix without its file', { phu_luc: [{ ten: 'A' }] }],
    ['an unknown stage', { trang_thai: 'xong' }],
    ['a symbol with a space', { ky_hieu: 'CT UBND' }],
    ['a symbol too long', { ky_hieu: 'C'.repeat(61) }],
  ])('refuse %s', (_, change) => {
    expect(errorsOf('van-ban.schema.json', valid)).toEqual([]);
    expect(errorsOf('van-ban.schema.json', { ...valid, ...change })).not.toEqual([]);
  });

  it('take what reading takes: numbers as text, «Lưu: VT», one or many', () => {
    for (const change of [
      { so: '04' },
      { noi_nhan: ['Bộ A', { Lưu: 'VT' }] },
      { kinh_gui: 'Sở A' },
      { kinh_gui: ['Sở A'] },
      { nguoi_ky: [{ vai_tro: 'thu_ky' }] },
      { co_quan: { ten: 'A' } },
      { do_mat: 'x' },
    ])
      expect(errorsOf('van-ban.schema.json', { ...valid, ...change }), JSON.stringify(change)).toEqual([]);
  });

  it('take ids of types, and nothing else, for the keys of settings by type', () => {
    const schema = 'chithi.schema.json';
    expect(errorsOf(schema, { ky_hieu: { chi_thi: 'CTUBND' }, phe_duyet: { theo_loai: { giay_moi: ['duyet'] } } })).toEqual([]);
    expect(errorsOf(schema, { ky_hieu: { chi_thj: 'CTUBND' } })).not.toEqual([]);
    expect(errorsOf(schema, { phe_duyet: { theo_loai: { giay_mo: ['duyet'] } } })).not.toEqual([]);
  });

  it('need the keys that a document needs', () => {
    expect(errorsOf('van-ban.schema.json', {})).toEqual(
      expect.arrayContaining([expect.stringContaining('loai'), expect.stringContaining('trich_yeu')]),
    );
  });

  it('describe every key in Vietnamese', () => {
    const { properties } = schemas['van-ban.schema.json'] as unknown as { properties: Record<string, { description?: string }> };
    expect(Object.entries(properties).filter(([, one]) => !one.description)).toEqual([]);
  });
});
