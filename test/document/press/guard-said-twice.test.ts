import { describe, expect, test } from 'vitest';
import { against } from './samples.ts';

const FUNDS = [
  '1. Vốn chi thường xuyên đạt 38,2% kế hoạch, vốn đầu tư đạt 41,6% kế hoạch; Sở Tài chính rà soát trước ngày 15/4/2026, báo cáo trước ngày 20/4/2026.',
].join('\n\n');

describe('a figure or a day that is said again', () => {
  test.each([
    'Vốn chi thường xuyên đạt 38,2% kế hoạch là thấp; mức 38,2% này đáng lo. [^1]',
    'Vốn chi thường xuyên đạt 38,2%, con số 38,2% nói trên là thấp. [^1]',
    'Sở Tài chính rà soát trước ngày 15/4, quá hạn trước ngày 15/4 ấy là chậm. [^1]',
  ])('may point back to itself: %s', (said) => {
    expect(against(FUNDS, said)).toEqual([]);
  });
  test.each([
    'Vốn chi thường xuyên đạt 38,2%, vốn đầu tư đạt 38,2% kế hoạch. [^1]',
    'Vốn chi thường xuyên đạt 38,2%, vốn đầu tư đạt 38,2% trong đó có vốn vay. [^1]',
    'Vốn chi thường xuyên đạt 38,2% kế hoạch là thấp; mức 38,3% này đáng lo. [^1]',
    'Sở Tài chính rà soát trước ngày 15/4, báo cáo trước ngày 15/4. [^1]',
  ])('may not stand for another: %s', (said) => {
    expect(against(FUNDS, said)).not.toEqual([]);
  });
});
