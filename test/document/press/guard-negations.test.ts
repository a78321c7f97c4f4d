import { describe, expect, test } from 'vitest';
import { compilePiece, read } from '../../../src/compile.ts';
import type { Document } from '../../../src/document/document.ts';
import { documents, GUARD, office } from './samples.ts';

const by = office();
const sample = documents.find((one) => one.source.path.endsWith('thanh-hoa/2026/05-ct-ubnd.md')) as Document;
const head = sample.source.text.slice(0, sample.source.text.indexOf('\n---\n', 4) + 5);

function against(body: string, said: string): readonly string[] {
  const document = read({ path: 'thanh-hoa/2026/05-ct-ubnd.md', text: `${head}\n${body}\n` }, by);
  const text = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: 05-ct-ubnd.md\ntit: Bài viết\n---\n\n${said}\n`;
  const { findings } = compilePiece({ path: 'thanh-hoa/2026/05-ct-ubnd.bao.md', text }, by, { only: GUARD }, [document]);
  return findings.flatMap((one) => (GUARD.has(one.rule) ? [one.rule] : []));
}

/** «không» before a colon, in the ways that documents have it. */
const FORBIDDEN = {
  item: '1. Không được:\n\n   a) Đốt nương, đốt rác trong rừng;\n\n   b) Mang chất dễ cháy vào rừng.',
  heading: '## I. NHỮNG HÀNH VI BỊ NGHIÊM CẤM\n\n1. Đốt nương, đốt rác trong rừng.\n\n2. Mang chất dễ cháy vào rừng.',
  line: 'Nghiêm cấm tổ chức, cá nhân thực hiện các hành vi sau đây:\n\n1. Đốt nương, đốt rác trong rừng.\n\n2. Mang chất dễ cháy vào rừng.',
  deep: '1. Mọi người không được:\n\n   a) Ở rừng đặc dụng:\n\n      - Đốt nương, đốt rác trong rừng;\n\n      - Mang chất dễ cháy vào rừng.',
  sentence: '1. Nghiêm cấm các hành vi: đốt nương, đốt rác trong rừng; mang chất dễ cháy vào rừng.',
};

describe.each(Object.entries(FORBIDDEN))('a negation before a colon reaches what is listed under it (%s)', (_where, body) => {
  test.each([
    'Người dân đốt nương, đốt rác trong rừng.',
    'Người dân đốt rác trong rừng vào ban ngày.',
    'Khách được mang chất dễ cháy vào rừng.',
  ])('and is told where the piece drops it: %s', (said) => {
    expect(against(body, said)).toContain('tin-bai-nguoc-nghia');
  });

  test.each([
    'Không đốt nương, đốt rác trong rừng.',
    'Chỉ thị cấm đốt rác trong rừng.',
    'Không ai được mang chất dễ cháy vào rừng.',
    'Nghiêm cấm việc đốt nương, đốt rác trong rừng, mang chất dễ cháy vào rừng.',
    'Không được: đốt nương, đốt rác trong rừng; mang chất dễ cháy vào rừng.',
    'Đốt nương, đốt rác trong rừng là hành vi bị nghiêm cấm.',
    'Người dân cần tránh đốt nương.',
    'Không được:\n\n- Đốt nương, đốt rác trong rừng;\n\n- Mang chất dễ cháy vào rừng.',
  ])('and may stand where the piece likes: %s', (said) => {
    expect(against(body, said)).toEqual([]);
  });
});

describe('a point among forbidden acts that says what follows for whom', () => {
  const body = `${FORBIDDEN.heading}\n\n3. Người vi phạm bị xử lý theo quy định; chủ rừng chịu trách nhiệm về diện tích được giao.`;

  test('is no act that is forbidden', () => {
    expect(against(body, 'Người vi phạm bị xử lý theo quy định; chủ rừng chịu trách nhiệm về diện tích được giao. [^I.3]')).toEqual([]);
    expect(against(body, 'Theo Chỉ thị, người vi phạm sẽ bị xử lý theo quy định. [^I.3]')).toEqual([]);
  });

  test('frees none of the acts beside it', () => {
    expect(against(body, 'Khách được mang chất dễ cháy vào rừng. [^I.2]')).toContain('tin-bai-nguoc-nghia');
  });
});

describe('a lead-in that only mentions a negation', () => {
  const body = [
    '1. Không đốt nương trong các trường hợp sau:\n\n   a) Nắng nóng kéo dài;\n\n   b) Thiếu người trực.',
    '2. Nếu không thực hiện:\n\n   a) Lập biên bản tại chỗ.',
    '3. Không chỉ nhắc nhở:\n\n   a) Phạt tiền người vi phạm.',
    '4. Những việc chưa làm được:\n\n   a) Một số xã lập sổ chậm.',
    '5. Nghiêm cấm:\n\n   a) Không lập biên bản khi xử phạt.',
  ].join('\n\n');

  test.each([
    'Nắng nóng kéo dài. [^1.a]',
    'Không đốt nương khi nắng nóng kéo dài. [^1.a]',
    'Cơ quan chức năng lập biên bản tại chỗ. [^2.a]',
    'Người vi phạm bị phạt; cơ quan chức năng phạt tiền người vi phạm. [^3.a]',
    'Vẫn còn một số xã lập sổ chậm. [^4.a]',
    'Cấm không lập biên bản khi xử phạt. [^5.a]',
    'Phải lập biên bản khi xử phạt. [^5.a]',
  ])('denies nothing for certain: %s', (said) => {
    expect(against(body, said)).toEqual([]);
  });

  test('in the piece does: what it lists is denied there', () => {
    const said = 'Không được:\n\n- Lập biên bản tại chỗ. [^2.a]';
    expect(against('1. Công an xã có mặt.\n\n2. Khi có cháy:\n\n   a) Lập biên bản tại chỗ.', said)).toContain('tin-bai-nguoc-nghia');
  });
});
