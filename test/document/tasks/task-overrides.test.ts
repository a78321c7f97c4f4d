import { describe, expect, test } from 'vitest';
import { extractTasks } from '../../../src/document/tasks/extract-tasks.ts';
import { organMatcher } from '../../../src/document/tasks/organ-phrase.ts';
import { outlineOfPlainText } from '../../../src/document/tasks/plain-text-outline.ts';
import { applyTaskOverrides, type TaskOverride } from '../../../src/document/tasks/task-overrides.ts';

function overriddenBy(text: string, overrides: readonly TaskOverride[]) {
  const { outline, preamble } = outlineOfPlainText(text);
  return applyTaskOverrides(extractTasks(outline, { preamble, organs: organMatcher([]) }), overrides, outline);
}

describe('nhiem_vu', () => {
  test('replaces only the fields that it states', () => {
    const { tasks } = overriddenBy('1. Sở Y tế phối hợp với Sở Tài chính báo cáo trước ngày 15/11.', [
      { number: '1', lead: ['Sở Nội vụ'], deadline: '2025-11-15' },
    ]);
    const [one] = tasks[0]?.assignments ?? [];
    expect(one).toMatchObject({ lead: ['Sở Nội vụ'], leadKind: 'named', coordinating: ['Sở Tài chính'], deadline: { date: '2025-11-15' } });
  });

  test('makes one of assignments that say the same afterwards', () => {
    const { tasks } = overriddenBy('1. Sở Y tế triển khai thực hiện. Chủ động phòng dịch.', [{ number: '1', lead: ['Sở Y tế'] }]);
    expect(tasks[0]?.assignments).toHaveLength(1);
  });

  test('gives an assignment to an item from which nothing was read, in the order of the text', () => {
    const { tasks } = overriddenBy('1. Công tác chuẩn bị\n2. Sở Y tế triển khai thực hiện.', [
      { number: '1', lead: ['Sở Tài chính'], recurrence: 'hang_nam' },
    ]);
    expect(tasks.map((task) => [task.number, task.assignments[0]?.lead])).toEqual([
      ['1', ['Sở Tài chính']],
      ['2', ['Sở Y tế']],
    ]);
  });

  test('takes a deadline that is no day as words without a date', () => {
    const { tasks } = overriddenBy('1. Sở Y tế triển khai.', [{ number: '1', deadline: 'khi có dịch' }]);
    expect(tasks[0]?.assignments[0]?.deadline).toMatchObject({ text: 'khi có dịch', date: null });
    const yearly = overriddenBy('1. Sở Y tế triển khai.', [{ number: '1', deadline: '--11-15' }]).tasks[0];
    expect(yearly?.assignments[0]?.deadline?.date).toBe('--11-15');
  });

  test('takes a deadline away', () => {
    const { tasks } = overriddenBy('1. Sở Y tế báo cáo trước ngày 15/11.', [{ number: '1', deadline: null }]);
    expect(tasks[0]?.assignments[0]?.deadline).toBeNull();
  });

  test('tells the numbers that no item bears', () => {
    expect(overriddenBy('1. Sở Y tế triển khai.', [{ number: '9' }]).unknown).toEqual(['9']);
  });
});
