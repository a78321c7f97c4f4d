import { describe, expect, it } from 'vitest';
import { patternsWhenMet } from '../scripts/patterns-when-met.mjs';

describe('mẫu tìm được tạo khi gặp lần đầu', () => {
  it('dùng một lần thì tạo tại chỗ dùng; dùng nhiều lần thì qua một hàm', () => {
    expect(patternsWhenMet('const DATE = /\\d+/gu;\nconst has = (text) => DATE.test(text);')).toBe(
      'let DATE;\nconst has = (text) => (DATE ??= /\\d+/gu).test(text);',
    );
    const code = patternsWhenMet('const A = /a/;\nfunction f(text) { return { A, all: [A, ...text.match(A)], A: text.A }; }\nf;');
    expect(code).not.toContain('const A = /a/;');
    const [first, second] = [0, 1].map(() => new Function(`${code}\nreturn f({ match: () => [1], A: 2 });`)());
    expect(first).toEqual({ A: 2, all: [/a/, 1] });
    expect(second).toEqual(first);
  });

  it('một đối tượng cho mọi lần, nên chỗ đọc đến đâu vẫn được nhớ', () => {
    const code = patternsWhenMet(
      'const EACH = /a/g;\nconst next = (text) => EACH.exec(text)?.index ?? null;\nconst at = () => EACH.lastIndex;',
    );
    expect(code).not.toContain('const EACH = /a/g;');
    expect(new Function(`${code}\nreturn [at(), next('aba'), next('aba'), at(), next('aba'), at()];`)()).toEqual([0, 0, 2, 3, null, 0]);
  });

  it('để nguyên hằng được xuất, được gán lại tên, hay nằm chỗ không rõ', () => {
    for (const code of [
      'export const A = /a/;\nf(A);',
      'const A = /a/;\nexport { A };\nf(A);',
      'const A = /a/;\nfunction f(A) { return A; }\nf(A);',
      'const A = /a/;\nconst f = ({ A }) => A;\nf(A);',
      'const A = /a/;\nconst f = ({ B: A }) => A;\nf(A);',
      'const A = /a/;\nconst f = ([A]) => A;\nf(A);',
      'const A = /a/;\n{ const A = 1; f(A); }',
      'const A = /a/;\ntry {} catch (A) { f(A); }',
      'const A = /a/, B = 1;\nf(A);',
      'let A = /a/;\nf(A);',
    ])
      expect(patternsWhenMet(code)).toBe(code);
  });

  it('tên của thành viên không phải là hằng', () => {
    expect(patternsWhenMet('const A = /a/;\nf({ A: 1 }, x.A, class { A() {} }, x[A]);')).toBe(
      'let A;\nf({ A: 1 }, x.A, class { A() {} }, x[(A ??= /a/)]);',
    );
  });
});
