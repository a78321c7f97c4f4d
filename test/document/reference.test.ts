import { describe, expect, it } from 'vitest';
import { configurationKeys, organFileShape, registerShape } from '../../src/document/configuration.ts';
import { frontMatterKeys } from '../../src/document/front-matter.ts';
import { pressKeys } from '../../src/document/press/press-keys.ts';
import { keyReference } from '../../src/document/reference.ts';
import { map, type Shape } from '../../src/document/shape.ts';

/** The words on every key that a value of a shape can hold, at any depth. */
function described(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'map':
      return Object.values(shape.keys).flatMap((key) => [key.describe, ...described(key.shape)]);
    case 'list':
    case 'record':
      return described(shape.of);
    case 'either':
      return shape.of.flatMap(described);
    default:
      return [];
  }
}

const page = keyReference([]);
const sectionOf = (title: string): string => page.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? '';

describe('the page of keys', () => {
  it.each(
    Object.entries({
      'Phần đầu của văn bản': map(frontMatterKeys),
      'Phần đầu của tin bài': map(pressKeys),
      'chithi.yaml': map(configurationKeys),
      'co_quan.yaml': organFileShape,
      'van_ban.yaml': registerShape,
    }),
  )('tells of every key, also of those inside others: %s', (title, shape) => {
    const words = described(shape);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((one) => !sectionOf(title).includes(`| ${one}`))).toEqual([]);
  });

  it('names a key by the way to it, and one that stands inside several once', () => {
    expect(page).toContain('| `bo_qua` › `ly_do` | Lý do (bắt buộc) |');
    expect(page).toContain('| `bao_chi` › `cau_dai` › `loi` |');
    expect(page).toMatch(/\| `sao` › `nguoi_ky` \| .*\(như `nguoi_ky`\)/);
    expect(page).not.toContain('`sao` › `nguoi_ky` › `ho_ten`');
  });
});
