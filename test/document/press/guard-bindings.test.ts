import { describe, expect, test } from 'vitest';
import { compilePiece, read } from '../../../src/compile.ts';
import type { Document } from '../../../src/document/document.ts';
import { documents, GUARD, office } from './samples.ts';

const by = office();
const sample = documents.find((one) => one.source.path.endsWith('thanh-hoa/2026/05-ct-ubnd.md')) as Document;
const head = sample.source.text.slice(0, sample.source.text.indexOf('\n---\n', 4) + 5);

/** The rules that speak against a piece of one paragraph about a directive with this body. */
function against(body: string, said: string): readonly string[] {
  const document = read({ path: 'thanh-hoa/2026/05-ct-ubnd.md', text: `${head}\n${body}\n` }, by);
  const text = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: 05-ct-ubnd.md\ntit: Bài viết\n---\n\n${said} [^1]\n`;
  const { findings } = compilePiece({ path: 'thanh-hoa/2026/05-ct-ubnd.bao.md', text }, by, { only: GUARD }, [document]);
  return findings.map((one) => one.rule).filter((rule) => GUARD.has(rule));
}

const DEPARTMENTS =
  '1. Sở Y tế kiểm tra việc trực cấp cứu, dự trữ thuốc tại các trạm; Sở Xây dựng kiểm tra việc che chắn công trình cao tầng tại các khu đô thị.';
const SECRETARIES =
  '1. Sở Y tế chủ trì kiểm tra các trạm; bí thư Đảng ủy xã Khe Lim tổ chức tiếp công dân tại trụ sở; bí thư Đảng ủy xã Phù Ninh tổ chức tiếp công dân tại thôn bản.';
const POSTS = '1. Sở Y tế chủ trì kiểm tra các trạm; bí thư đảng ủy xã kiểm tra kho thuốc; chủ tịch xã kiểm tra nhà văn hóa.';

describe('a unit of the marked clause', () => {
  test.each([
    [DEPARTMENTS, 'Sở Y tế kiểm tra việc che chắn công trình cao tầng tại các khu đô thị.'],
    [DEPARTMENTS, 'Sở Xây dựng kiểm tra việc trực cấp cứu, dự trữ thuốc tại các trạm.'],
    [SECRETARIES, 'Bí thư Đảng ủy xã Phù Ninh tổ chức tiếp công dân tại trụ sở.'],
    [POSTS, 'Bí thư đảng ủy xã kiểm tra nhà văn hóa.'],
  ])('is not given the work of another: %s %s', (body, said) => {
    expect(against(body, said)).toEqual(['tin-bai-sai-don-vi-thuc-hien']);
  });

  test.each([
    [DEPARTMENTS, 'Sở Y tế kiểm tra việc trực cấp cứu, dự trữ thuốc tại các trạm.'],
    [DEPARTMENTS, 'Sở Xây dựng kiểm tra việc che chắn công trình cao tầng.'],
    [SECRETARIES, 'Bí thư Đảng ủy xã Phù Ninh tổ chức tiếp công dân tại thôn bản.'],
    [POSTS, 'Bí thư đảng ủy xã kiểm tra kho thuốc.'],
  ])('does its own: %s %s', (body, said) => {
    expect(against(body, said)).toEqual([]);
  });
});
