import { describe, expect, it } from 'vitest';
import { compile, compiler } from '../../src/compile.ts';
import { readConfiguration } from '../../src/document/configuration.ts';
import type { LintOptions } from '../../src/lint/lint.ts';
import type { DocumentRule } from '../../src/lint/rule.ts';
import { boQuaKhongCan } from '../../src/rules/bo-qua-khong-can.ts';
import { boQuaQuyTacLa } from '../../src/rules/bo-qua-quy-tac-la.ts';
import type { Finding } from '../../src/source/finding.ts';
import { placeOf } from '../../src/source/source-text.ts';

/** A rule that reports each paragraph with the word «sai». */
function wordRule(facts: Partial<DocumentRule> = {}): DocumentRule {
  return {
    id: 'chu-sai',
    title: 'Có chữ «sai»',
    family: 'ngon_ngu',
    scope: 'van_ban',
    severity: 'warning',
    basis: [],
    why: 'Quy tắc của phép thử.',
    *check(document) {
      for (const block of document.body) {
        if (block.kind === 'paragraph' && block.text.value.includes('sai')) yield { at: placeOf(block.text), message: 'Gặp chữ «sai».' };
      }
    },
    examples: { good: [], bad: [] },
    ...facts,
  };
}

function source(body: string, front = 'ngay: 2026-03-16\ntrang_thai: ban_hanh\n'): string {
  return `---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về việc thử\n${front}---\n\n${body}`;
}

function lint(text: string, rules: readonly DocumentRule[], options?: LintOptions, configuration?: string): readonly Finding[] {
  const by = compiler({
    rules,
    ...(configuration ? { configuration: readConfiguration({ path: 'chithi.yaml', text: configuration }) } : {}),
  });
  return compile({ path: 'a.md', text }, by, options).findings;
}

const ids = (findings: readonly Finding[]) => findings.map((finding) => finding.rule);

describe('bỏ qua một quy tắc', () => {
  const rules = [wordRule(), boQuaKhongCan, boQuaQuyTacLa];

  it('chỉ che đoạn ngay sau chú thích', () => {
    const found = lint(source('<!-- chithi-bo-qua chu-sai: trích nguyên văn -->\n\nMột chữ sai.\n\nHai chữ sai.\n'), rules);
    expect(ids(found)).toEqual(['chu-sai']);
    expect(found[0]?.source.text.slice(found[0].start, found[0].end)).toBe('Hai chữ sai.');
  });

  it('che cả văn bản khi khai báo ở phần đầu', () => {
    const front = 'ngay: 2026-03-16\ntrang_thai: ban_hanh\nbo_qua:\n  - {quy_tac: chu-sai, ly_do: văn bản dịch}\n';
    expect(lint(source('Một chữ sai.\n\nHai chữ sai.\n', front), rules)).toEqual([]);
  });

  it('được báo khi không che lỗi nào, và chú thích được xóa', () => {
    const [finding, ...rest] = lint(source('<!-- chithi-bo-qua chu-sai: trích nguyên văn -->\n\nMột chữ đúng.\n'), rules);
    expect(rest).toEqual([]);
    expect(finding?.rule).toBe('bo-qua-khong-can');
    expect(finding?.fix?.edits).toEqual([{ start: finding?.start, end: (finding?.end ?? 0) + 2, text: '' }]);
  });

  it('không bị coi là thừa khi quy tắc không được chạy', () => {
    const text = source('<!-- chithi-bo-qua chu-sai: trích nguyên văn -->\n\nMột chữ đúng.\n');
    expect(lint(text, rules, { without: new Set(['chu-sai']) })).toEqual([]);
    expect(lint(text, rules, undefined, 'quy_tac: {chu-sai: off}\n')).toEqual([]);
  });

  it('được báo khi mã quy tắc không có, kèm mã gần nhất', () => {
    const [finding] = lint(source('<!-- chithi-bo-qua chu-sia: trích nguyên văn -->\n\nMột chữ sai.\n'), rules);
    expect(finding?.rule).toBe('bo-qua-quy-tac-la');
    expect(finding?.message).toContain('«chu-sai»');
  });
});

describe('mức của một quy tắc', () => {
  const byStage = [wordRule({ severity: { du_thao: 'off', trinh_ky: 'info', ban_hanh: 'error' } })];

  it.each([
    ['du_thao', []],
    ['trinh_ky', ['info']],
    ['ban_hanh', ['error']],
    ['thu_hoi', ['error']],
  ] as const)('theo trạng thái %s', (stage, severities) => {
    const found = lint(source('Một chữ sai.\n', `ngay: 2026-03-16\ntrang_thai: ${stage}\n`), byStage);
    expect(found.map((finding) => finding.severity)).toEqual(severities);
  });

  it('theo giai đoạn được yêu cầu, không theo trạng thái của văn bản', () => {
    const text = source('Một chữ sai.\n', 'trang_thai: du_thao\n');
    expect(lint(text, byStage, { stage: 'ban_hanh' }).map((finding) => finding.severity)).toEqual(['error']);
  });

  it('theo cấu hình của cơ quan, ở mọi giai đoạn', () => {
    const text = source('Một chữ sai.\n', 'trang_thai: du_thao\n');
    expect(lint(text, byStage, undefined, 'quy_tac: {chu-sai: warning}\n').map((finding) => finding.severity)).toEqual(['warning']);
    expect(lint(source('Một chữ sai.\n'), byStage, undefined, 'quy_tac: {chu-sai: off}\n')).toEqual([]);
  });

  it('của một chỗ có thể nhẹ hơn của quy tắc, trừ khi cấu hình đã nói', () => {
    const lighter = wordRule({
      severity: 'error',
      *check(document) {
        yield { at: document.bodyPlace, message: 'Gặp nội dung.', severity: 'info' };
      },
    });
    expect(lint(source('Một.\n'), [lighter]).map((finding) => finding.severity)).toEqual(['info']);
    expect(lint(source('Một.\n'), [lighter], undefined, 'quy_tac: {chu-sai: error}\n').map((finding) => finding.severity)).toEqual([
      'error',
    ]);
  });
});

describe('hiệu lực của căn cứ', () => {
  const dated = [
    wordRule({
      basis: [
        { document: '30/2020/NĐ-CP', clause: 'Điều 8', from: '2020-03-05' },
        { document: '01/2011/TT-BNV', clause: 'Điều 10', from: '2011-03-05', until: '2020-03-04' },
      ],
    }),
  ];

  it.each([
    ['2026-03-16', ['30/2020/NĐ-CP']],
    ['2020-03-05', ['30/2020/NĐ-CP']],
    ['2020-03-04', ['01/2011/TT-BNV']],
  ] as const)('theo ngày %s của văn bản', (date, documents) => {
    const [finding] = lint(source('Một chữ sai.\n', `ngay: ${date}\n`), dated);
    expect(finding?.basis.map((one) => one.document)).toEqual(documents);
  });

  it('không có căn cứ nào vào ngày ấy thì quy tắc im lặng', () => {
    expect(lint(source('Một chữ sai.\n', 'ngay: 2009-06-01\n'), dated)).toEqual([]);
  });

  it('chưa có ngày thì mọi căn cứ đều tính', () => {
    expect(lint(source('Một chữ sai.\n', ''), dated)).toHaveLength(1);
  });

  it('chỉ tính căn cứ của hệ thống ban hành', () => {
    const state = [wordRule({ family: 'cau_truc', basis: [{ document: '30/2020/NĐ-CP', clause: 'Điều 8', systems: ['nha_nuoc'] }] })];
    const party = source('Một chữ sai.\n').replace('ubnd_tinh_thanh_hoa', 'tinh_uy_thanh_hoa');
    expect(lint(source('Một chữ sai.\n'), state)).toHaveLength(1);
    expect(lint(party, state)).toEqual([]);
  });

  it('của quy tắc ngôn ngữ không buộc được hệ thống kia: vẫn báo, không kèm căn cứ, không nặng hơn cảnh báo', () => {
    const language = [wordRule({ severity: 'error', basis: [{ document: '30/2020/NĐ-CP', clause: 'Phụ lục II', systems: ['nha_nuoc'] }] })];
    const party = source('Một chữ sai.\n').replace('ubnd_tinh_thanh_hoa', 'tinh_uy_thanh_hoa');
    expect(lint(party, language).map((one) => [one.severity, one.basis])).toEqual([['warning', []]]);
    expect(lint(source('Một chữ sai.\n'), language).map((one) => [one.severity, one.basis.length])).toEqual([['error', 1]]);
  });
});

it('một khóa lạ chỉ chắc là gõ nhầm khi lệch một, hai phím: khóa gần chữ mà khác nghĩa cần người xem lại', () => {
  const safe = (key: string) => {
    const [found] = compile({ path: 'a.md', text: source('Yêu cầu trực canh.\n', `${key}: 2026-03-16\n`) }, compiler()).findings.filter(
      ({ rule }) => rule === 'khoa-la',
    );
    return found?.fix ? `${found.fix.edits[0]?.text} ${found.fix.safe}` : null;
  };
  expect(['hieu_luc_den', 'hieu-luc-tu', 'hieu_luc_tuw', 'trich_yeeu', 'nagy'].map(safe)).toEqual([
    'hieu_luc_tu false',
    'hieu_luc_tu true',
    'hieu_luc_tu true',
    null,
    null,
  ]);
});

describe('chọn quy tắc', () => {
  const rules = [wordRule(), wordRule({ id: 'chu-khac' })];

  it('chỉ những quy tắc được nêu, hoặc tất cả trừ những quy tắc được nêu', () => {
    const text = source('Một chữ sai.\n');
    expect(ids(lint(text, rules))).toEqual(['chu-khac', 'chu-sai']);
    expect(ids(lint(text, rules, { only: new Set(['chu-sai']) }))).toEqual(['chu-sai']);
    expect(ids(lint(text, rules, { without: new Set(['chu-sai']) }))).toEqual(['chu-khac']);
  });
});

it('các phát hiện theo thứ tự chỗ, rồi độ nặng, rồi mã', () => {
  const rules = [wordRule({ id: 'nhe', severity: 'info' }), wordRule({ id: 'nang', severity: 'error' }), wordRule({ id: 'an' })];
  expect(ids(lint(source('Một chữ sai.\n\nHai chữ sai.\n'), rules))).toEqual(['nang', 'an', 'nhe', 'nang', 'an', 'nhe']);
});
