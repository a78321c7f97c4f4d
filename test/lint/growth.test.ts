import { describe, expect, it } from 'vitest';
import { checkText, compile, compiler } from '../../src/compile.ts';

/** Texts that make a careless pattern go back over what it has read. */
const SEEDS: readonly (readonly [string, string])[] = [
  ['dấu cách', ' '],
  ['dấu chấm', '. '],
  ['dấu gạch', '-'],
  ['dấu chấm phẩy', ';'],
  ['ngoặc vuông', '[ '],
  ['số và dấu cách', '1 '],
  ['chữ hoa', 'A '],
  ['Điều', 'Điều 1 '],
  ['khoản', 'điểm a khoản 1 '],
  ['Phụ lục', 'Phụ lục '],
  ['Căn cứ', 'Căn cứ Luật '],
  ['đoạn', 'a\n\n'],
  ['khoản lặp', '5. a\n\nb\n\n'],
  ['điểm lặp', 'f) a\n\n'],
  ['đề mục lặp', '## V. A\n\n'],
];
const LENGTH = 40_000;
/** The Markdown parser itself takes a millisecond for each list item. */
const LENGTH_OF_BLOCKS = 8000;
const fill = (seed: string) => seed.repeat((seed.includes('\n') ? LENGTH_OF_BLOCKS : LENGTH) / seed.length);
/** Milliseconds of processor time: far above what a linear pass needs, far below what a quadratic one takes. */
const LIMIT = 8000;
/** Processor time of this process, which other programs on the machine do not lengthen. */
const used = () => process.cpuUsage().user / 1000;

describe('thời gian tăng theo độ dài', () => {
  const by = compiler();
  const head = '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: 1\nngay: 2026-03-16\ntrang_thai: ban_hanh\n';

  it.each(SEEDS)('nội dung toàn %s', (_, seed) => {
    const text = `${head}trich_yeu: Về việc thử\n---\n\nMở đầu ${fill(seed)}x\n`;
    const start = used();
    compile({ path: 'a.md', text }, by);
    expect(used() - start).toBeLessThan(LIMIT);
  });

  it.each(SEEDS.filter(([, seed]) => !seed.includes('\n')))('trích yếu toàn %s', (_, seed) => {
    const text = `${head}trich_yeu: "Về ${fill(seed)}x"\ndia_danh: "A${fill(seed)}x"\n---\n\nNội dung.\n`;
    const start = used();
    compile({ path: 'a.md', text }, by);
    expect(used() - start).toBeLessThan(LIMIT);
  });

  it.each(SEEDS)('văn bản thường toàn %s', (_, seed) => {
    const start = used();
    checkText({ path: 'a.txt', text: `Mở đầu ${fill(seed)}x` }, by);
    expect(used() - start).toBeLessThan(LIMIT);
  });
});
