import { approvalKeys } from './approval-policy.ts';
import { configurationKeys, organFileShape, registerShape } from './configuration.ts';
import { frontMatterKeys } from './front-matter.ts';
import { pressKeys } from './press/press-keys.ts';
import type { DocumentType } from './profile.ts';
import type { Key, Keys, Shape } from './shape.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      // YAML reads an unquoted number as one; as text it means what was typed.
      return shape.pattern ? { type: ['string', 'number'], pattern: shape.pattern.source } : { type: ['string', 'number'] };
    case 'integer':
      return {
        type: ['integer', 'string'],
        pattern: '^[0-9]{1,9}$',
        ...(shape.min !== undefined ? { minimum: shape.min } : {}),
        ...(shape.max !== undefined ? { maximum: shape.max } : {}),
      };
    case 'date':
      return { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: shape.of };
    case 'list':
      return { type: 'array', items: itemSchema(shape.of) };
    case 'map':
      return mapSchema(shape.keys);
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'anything':
      return {};
  }
}

/** An item of a list of texts may be the map that YAML makes of an unquoted «Lưu: VT». */
function itemSchema(shape: Shape): JsonSchema {
  return shape.kind === 'text'
    ? { anyOf: [schemaOf(shape), { type: 'object', maxProperties: 1, additionalProperties: { type: ['string', 'number'] } }] }
    : schemaOf(shape);
}

function described(key: Key): JsonSchema {
  return { description: key.describe, ...schemaOf(key.shape), ...(key.example === undefined ? {} : { examples: [key.example] }) };
}

function mapSchema(keys: Keys): JsonSchema {
  const required = Object.entries(keys).flatMap(([name, key]) => (key.required ? [name] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, described(key)])),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

function root(title: string, body: JsonSchema): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...body };
}

/** Settings that are made by type of document have the ids of types as keys. */
function configurationSchema(types: readonly string[]): JsonSchema {
  const byType = (keys: Keys, name: string) => ({ ...described(keys[name] as Key), propertyNames: { enum: types } });
  const { properties, ...rest } = mapSchema(configurationKeys) as { properties: Record<string, JsonSchema> };
  const approvals = properties['phe_duyet'] as { properties: Record<string, JsonSchema> };
  return {
    ...rest,
    properties: {
      ...properties,
      ky_hieu: byType(configurationKeys, 'ky_hieu'),
      phe_duyet: { ...approvals, properties: { ...approvals.properties, theo_loai: byType(approvalKeys, 'theo_loai') } },
    },
  };
}

/** JSON Schemas by file name, from the tables that also read the files. `types` are the values that `loai` may have. */
export function jsonSchemas(types: readonly Pick<DocumentType, 'id' | 'name' | 'subject'>[]): Readonly<Record<string, JsonSchema>> {
  const document = mapSchema(frontMatterKeys) as { properties: Record<string, JsonSchema>; required: readonly string[] };
  const loai: JsonSchema = {
    description: frontMatterKeys['loai']?.describe,
    oneOf: types.map((type) => ({ const: type.id, title: type.name })),
  };
  // types that print no subject need none
  const { required, ...open } = document;
  const [always, subject] = [required.filter((key) => key !== 'trich_yeu'), required.filter((key) => key === 'trich_yeu')];
  const untitled = types.filter((type) => type.subject === 'none').map((type) => type.id);
  const body = {
    ...open,
    properties: { ...document.properties, loai },
    required: always,
    if: { properties: { loai: { enum: untitled } }, required: ['loai'] },
    else: { properties: { trich_yeu: {} }, required: subject },
  };
  return {
    'van-ban.schema.json': root('Phần đầu của văn bản', body),
    'tin-bai.schema.json': root('Phần đầu của tin bài', mapSchema(pressKeys)),
    'chithi.schema.json': root('chithi.yaml: cấu hình của cơ quan', configurationSchema(types.map((type) => type.id))),
    'co_quan.schema.json': root('co_quan.yaml: cơ quan của đơn vị', schemaOf(organFileShape)),
    'van_ban.schema.json': root('van_ban.yaml: văn bản được viện dẫn', schemaOf(registerShape)),
  };
}
