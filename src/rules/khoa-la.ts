import { frontMatterKeys } from '../document/front-matter.ts';
import { isSlipOf } from '../document/nearest.ts';
import type { Shape } from '../document/shape.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';
import type { Place } from '../source/source-text.ts';
import { unaccent } from '../vietnamese/unaccent.ts';

/** Shorter names have neighbours by chance. */
const SURE_LENGTH = 4;

/** The keys of the front matter whose lines below may hold this one: `chuc_vu` stands under `nguoi_ky`. */
function ownersOf(key: string): readonly string[] {
  const holds = (shape: Shape): boolean => {
    switch (shape.kind) {
      case 'map':
        return Object.hasOwn(shape.keys, key);
      case 'list':
        return holds(shape.of);
      case 'either':
        return shape.of.some(holds);
      default:
        return false;
    }
  };
  return Object.entries(frontMatterKeys).flatMap(([name, { shape }]) => (holds(shape) && name !== 'sao' ? [name] : []));
}

/** Two spaces before a key that stands, alone or with others of its kind, at the margin below its owner, which is blank. */
function indentBelow({ source, start }: Place, owners: readonly string[]) {
  if (start < 0) return {};
  const above = source.text.slice(Math.max(0, start - 2000), start).split('\n');
  if (above.pop() !== '') return {};
  for (const line of above.reverse()) {
    const key = /^([a-z_]+):/.exec(line)?.[1];
    if (key === undefined) return {};
    if (owners.includes(key)) {
      const blank = line.slice(key.length + 1).trim() === '';
      return blank ? { fix: { title: 'Thụt vào hai dấu cách', edits: [{ start, end: start, text: '  ' }] } } : {};
    }
    if (!ownersOf(key).some((owner) => owners.includes(owner))) return {};
  }
  return {};
}

/** The same letters, marks and case apart, or a slip of the keys in a name that is long enough. */
function isSure(suggestion: string, key: string): boolean {
  return unaccent(key).toLowerCase().replace(/[ -]/g, '_') === suggestion || (key.length >= SURE_LENGTH && isSlipOf(suggestion, key));
}

export const khoaLa: DocumentRule = {
  id: 'khoa-la',
  title: 'Khóa không có trong bảng khóa',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Khóa gõ sai bị bỏ qua, nên số, ngày hay nơi nhận đã gõ sẽ không được in ra.',
  fix: 'safe',
  *check(document) {
    const { frontMatter } = document;
    const written = frontMatter.start < 0 ? '' : frontMatter.source.text.slice(frontMatter.start, frontMatter.end);
    for (const { at, key, suggestion, within } of problemsOfKind(document, 'unknown-key')) {
      const where = within ? ` trong «${within}»` : '';
      const owners = within === null ? ownersOf(key) : [];
      if (owners.length > 0 && suggestion === null) {
        const names = owners.map((one) => `«${one}»`).join(' hoặc ');
        yield {
          at,
          message: `Gặp khóa «${key}» ở sát lề; khóa này thuộc ${names}. Cần thụt vào hai dấu cách, ngay dưới dòng ${names}.`,
          ...indentBelow(at, owners),
        };
        continue;
      }
      if (!suggestion) {
        yield { at, message: `Gặp khóa «${key}»${where}, không có trong bảng khóa. Cần xóa, hoặc đưa nội dung vào khóa đúng.` };
        continue;
      }
      const taken = new RegExp(`^[ \\t]*(?:- )?${suggestion}[ \\t]*:`, 'm').test(written);
      yield {
        at,
        message: `Gặp khóa «${key}»${where}, cần «${suggestion}»?${taken ? ` Khóa «${suggestion}» đã có: xem lại dòng nào đúng.` : ''}`,
        ...(taken ? {} : fixAt(at, key, suggestion, `Đổi thành «${suggestion}»`, isSure(suggestion, key))),
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { linh_vuc: 'Lâm nghiệp' } }],
    bad: [
      {
        kind: 'document',
        front: { '⟦linh-vuc⟧': 'Lâm nghiệp' },
        fixed: { front: { '⟦linh-vuc⟧': null, linh_vuc: 'Lâm nghiệp' } },
      },
      {
        kind: 'source',
        source:
          '---\nloai: chi_thi\ntrich_yeu: Về phòng, chống thiên tai\nnguoi_ky:\n⟦chuc_vu⟧: Chủ tịch\n⟦ho_ten⟧: Lê Minh Sơn\n---\n\nNội dung chỉ thị.\n',
        fixed:
          '---\nloai: chi_thi\ntrich_yeu: Về phòng, chống thiên tai\nnguoi_ky:\n  chuc_vu: Chủ tịch\n  ho_ten: Lê Minh Sơn\n---\n\nNội dung chỉ thị.\n',
      },
      { kind: 'source', source: '---\nloai: chi_thi\n⟦SO⟧: 7\n---\n\nNội dung.\n', fixed: '---\nloai: chi_thi\nso: 7\n---\n\nNội dung.\n' },
      { kind: 'document', front: { '⟦mau_sac⟧': 'xanh' } },
      { kind: 'document', front: { '⟦ho_ten⟧': 'Lê Minh Sơn' } },
    ],
  },
};
