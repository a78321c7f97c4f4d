import { expect, test } from 'vitest';
import { plainly } from '../../src/cli/approval-changes.ts';

test('marks that a person cannot see are spelt out; the words stay', () => {
  expect(plainly('Về bảo vệ\u202e rừng\u001b[2J')).toBe('Về bảo vệ⟨U+202E⟩ rừng⟨U+001B⟩[2J');
  expect(plainly('một\r\nhai\tba\u200b')).toBe('một⟨U+000D⟩\nhai\tba⟨U+200B⟩');
  const text = 'Điều 1. «Trích yếu» — số 04/CT-UBND…\n\tẨn';
  expect(plainly(text)).toBe(text);
});
