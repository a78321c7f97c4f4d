import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, chooseFixes, fixUntilStable } from '../../src/lint/fix.ts';
import type { Edit, Finding } from '../../src/source/finding.ts';
import type { SourceFile } from '../../src/source/source-file.ts';

const file: SourceFile = { path: 'a.md', text: '0123456789' };

function finding(edits: readonly Edit[], safe = true, source = file): Finding {
  const start = edits[0]?.start ?? 0;
  return {
    source,
    start,
    end: start,
    rule: 'thu',
    severity: 'warning',
    message: 'Gặp chỗ thử.',
    basis: [],
    fix: { safe, title: 'Sửa', edits },
  };
}

const edit = (start: number, end: number, text = 'x'): Edit => ({ start, end, text });

describe('chọn cách sửa', () => {
  it('bỏ cách sửa chạm vào cách sửa đã chọn', () => {
    const first = finding([edit(2, 5)]);
    const overlapping = finding([edit(4, 6)]);
    const inside = finding([edit(3, 3)]);
    const apart = finding([edit(6, 8)]);
    expect(chooseFixes(file, [first, overlapping, inside, apart], false)).toEqual([first, apart]);
  });

  it('coi hai chỗ chèn vào cùng một điểm là chạm nhau', () => {
    const first = finding([edit(3, 3, 'a')]);
    expect(chooseFixes(file, [first, finding([edit(3, 3, 'b')])], false)).toEqual([first]);
    expect(chooseFixes(file, [finding([edit(1, 3)]), finding([edit(3, 3, 'b')])], false)).toHaveLength(1);
  });

  it('bỏ cả cách sửa khi một trong các chỗ của nó chạm', () => {
    const first = finding([edit(2, 4)]);
    const double = finding([edit(0, 1), edit(3, 5)]);
    expect(chooseFixes(file, [first, double], false)).toEqual([first]);
  });

  it('chỉ dùng cách sửa không an toàn khi được phép, và không sửa tệp khác', () => {
    const unsafe = finding([edit(2, 4)], false);
    const elsewhere = finding([edit(5, 6)], true, { path: 'b.md', text: file.text });
    expect(chooseFixes(file, [unsafe, elsewhere], false)).toEqual([]);
    expect(chooseFixes(file, [unsafe, elsewhere], true)).toEqual([unsafe]);
  });
});

describe('áp dụng cách sửa', () => {
  it('thay đúng những chỗ được nêu, dù theo thứ tự nào', () => {
    expect(applyEdits('0123456789', [edit(8, 9, 'c'), edit(0, 1, 'a'), edit(4, 4, 'b')])).toBe('a123b4567c9');
  });

  it('giữ nguyên mọi chữ ngoài các chỗ thay', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, replacement) => {
        const start = Math.min(a, b) % (text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (text.length + 1));
        expect(applyEdits(text, [edit(start, end, replacement)])).toBe(text.slice(0, start) + replacement + text.slice(end));
      }),
    );
  });
});

describe('sửa đến khi ổn định', () => {
  const each =
    (from: string, to: string, safe = true) =>
    (source: SourceFile) => {
      const at = source.text.indexOf(from);
      return at < 0 ? [] : [finding([edit(at, at + from.length, to)], safe, source)];
    };

  it('dựng lại sau mỗi vòng cho đến khi không còn gì để sửa', () => {
    const result = fixUntilStable({ path: 'a.md', text: 'aab' }, each('a', 'b'), false);
    expect(result).toMatchObject({ text: 'bbb', stable: true });
    expect(result.fixed).toHaveLength(2);
  });

  it('dừng khi hai cách sửa đuổi nhau', () => {
    const check = (source: SourceFile) => [...each('a', 'b')(source), ...each('b', 'a')(source)];
    expect(fixUntilStable({ path: 'a.md', text: 'a' }, check, false).stable).toBe(false);
  });

  it('dừng khi cách sửa cứ làm văn bản dài ra', () => {
    expect(fixUntilStable({ path: 'a.md', text: 'a' }, each('a', 'aa'), false).stable).toBe(false);
  });
});
