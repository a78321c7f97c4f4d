import type { YamlSlip } from '../document/problem.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';
import type { Place } from '../source/source-text.ts';

/** Two spaces for each tab of the indent, quotes around the value, a space after the dash. */
function remedyOf(slip: YamlSlip, at: Place) {
  if (at.start < 0) return {};
  const { text } = at.source;
  switch (slip) {
    case 'tab': {
      const tabs = /^\t+/.exec(text.slice(at.start, at.start + 100))?.[0] ?? '';
      const edits = [{ start: at.start, end: at.start + tabs.length, text: '  '.repeat(tabs.length) }];
      return tabs ? { fix: { title: 'Thay phím Tab bằng dấu cách', edits } } : {};
    }
    case 'colon': {
      const value = text.slice(at.start, at.end);
      return fixAt(at, value, JSON.stringify(value), 'Đặt cả giá trị trong ngoặc kép');
    }
    case 'bullet':
      return fixAt(at, text.slice(at.start, at.end), '-', 'Đổi thành dấu trừ');
    case 'curly': {
      const value = text.slice(at.start, at.end);
      return fixAt(at, value, JSON.stringify(value.slice(1, -1)), 'Đổi thành ngoặc kép thẳng');
    }
    case 'glued': {
      const key = text.slice(at.start, at.end);
      const bare = key.replace(/(?<![\s:：=;])[\s:：=;]+$/, '');
      return fixAt(at, key, `${bare}: `, /[=;]/.test(key) ? `Viết «${bare}: …»` : 'Thêm dấu cách sau dấu hai chấm');
    }
    case 'hard-space':
      return {
        fix: { title: 'Đổi thành dấu cách thường', edits: [{ start: at.start, end: at.end, text: ' '.repeat(at.end - at.start) }] },
      };
    case 'indent': {
      const above = text.slice(text.lastIndexOf('\n', at.start - 2) + 1, at.start);
      const column = /^[ ]*(?:-[ ]+)?/.exec(above)?.[0].length ?? 0;
      return { fix: { title: 'Bớt dấu cách thừa', edits: [{ start: at.start, end: at.end, text: ' '.repeat(column) }] } };
    }
    case 'undashed':
      return { fix: { title: 'Thêm dấu trừ đầu dòng', edits: [{ start: at.start, end: at.start, text: '- ' }] } };
    case 'hash': {
      const from = text.lastIndexOf('\n', at.start) + 1;
      const [line = ''] = text.slice(from, from + 2000).split(/\r?\n/);
      const start = from + (/^[ ]*(?:-[ ]+)?(?:[\p{L}\d_]+:[ ]+)?/u.exec(line)?.[0].length ?? 0);
      const value = line.slice(start - from).trimEnd();
      const edits = [{ start, end: start + value.length, text: JSON.stringify(value) }];
      return { fix: { title: 'Đặt cả giá trị trong ngoặc kép', edits, safe: false } };
    }
    case 'dash':
      return fixAt(at, '-', '- ', 'Thêm dấu cách sau dấu gạch ngang');
  }
}

export const yamlSaiCuPhap: DocumentRule = {
  id: 'yaml-sai-cu-phap',
  title: 'Phần khai báo không đúng cú pháp',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  fix: 'safe',
  why: 'Dòng sai cú pháp làm mất hoặc lệch giá trị của cả khóa, nên số, ngày, nơi nhận in ra có thể khác điều đã gõ.',
  *check(document) {
    for (const { at, reason, slip } of problemsOfKind(document, 'yaml-syntax')) {
      yield { at, message: `Không đọc được phần khai báo ở chỗ này: ${reason}.`, ...(slip ? remedyOf(slip, at) : {}) };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { trich_yeu: '"Về quản lý chợ: quy hoạch, đầu tư"' } }],
    bad: [
      {
        kind: 'document',
        front: { trich_yeu: '⟦Về việc: quản lý chợ⟧' },
        fixed: { front: { trich_yeu: '"Về việc: quản lý chợ"' } },
      },
      {
        kind: 'document',
        front: { nguoi_ky: '\n⟦\t⟧chuc_vu: Chủ tịch\n⟦\t⟧ho_ten: Lê Minh Sơn' },
        fixed: { front: { nguoi_ky: '\n  chuc_vu: Chủ tịch\n  ho_ten: Lê Minh Sơn' } },
      },
      {
        kind: 'document',
        front: { noi_nhan: '\n  ⟦–⟧ Bộ Tài chính\n  ⟦•⟧ Các sở, ban, ngành cấp tỉnh\n  - ⟦“Lưu: VT, NN”⟧' },
        fixed: { front: { noi_nhan: '\n  - Bộ Tài chính\n  - Các sở, ban, ngành cấp tỉnh\n  - "Lưu: VT, NN"' } },
      },
      {
        kind: 'source',
        source: '---\n⟦loai:⟧chi_thi\nco_quan: ubnd_tinh_thanh_hoa\n⟦trich_yeu：⟧Về phòng, chống thiên tai\n---\n\nNội dung chỉ thị.\n',
        fixed: '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n---\n\nNội dung chỉ thị.\n',
      },
      {
        kind: 'document',
        front: { linh_vuc: '⟦\u00a0⟧Lâm nghiệp', nguoi_ky: '\n  chuc_vu: Chủ tịch\n⟦    ⟧ho_ten: Lê Minh Sơn' },
        fixed: { front: { linh_vuc: ' Lâm nghiệp', nguoi_ky: '\n  chuc_vu: Chủ tịch\n  ho_ten: Lê Minh Sơn' } },
      },
      {
        kind: 'document',
        front: { noi_nhan: '\n  ⟦Các sở, ban, ngành cấp tỉnh⟧\n  ⟦Lưu: VT, NN⟧' },
        fixed: { front: { noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - Lưu: VT, NN' } },
      },
      {
        kind: 'document',
        front: { trich_yeu: 'Về bảo trì đoạn tuyến ⟦#⟧5 qua địa bàn tỉnh' },
        fixed: { front: { trich_yeu: '"Về bảo trì đoạn tuyến #5 qua địa bàn tỉnh"' } },
      },
      { kind: 'document', front: { noi_nhan: '\n  - Bộ Tài chính\n    ⟦-⟧ Các sở, ban, ngành cấp tỉnh\n  - "Lưu: VT, NN"' } },
      { kind: 'document', front: { tu_khoa: '[rừng, mùa kh⟦ô⟧\nlinh_vuc: Lâm nghiệp' } },
    ],
  },
};
