import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';

/** Words in a paragraph of more than a page of 14 pt. */
const LIMIT = 450;

export const doanQuaDai: DocumentRule = {
  id: 'doan-qua-dai',
  title: 'Đoạn văn quá dài',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'info',
  basis: [],
  why: 'Đoạn dài hơn một trang thường gộp nhiều việc của nhiều đơn vị, khó giao việc và khó kiểm tra.',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      if (paragraph.text.value.length < LIMIT * 3) continue;
      const words = paragraph.text.value.split(/\s+/).length;
      if (words <= LIMIT) continue;
      yield {
        at: paragraph.place,
        message: `Gặp đoạn dài ${words} chữ. Cần tách thành các điểm, mỗi điểm một việc và một đơn vị chịu trách nhiệm.`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Yêu cầu các đơn vị trực canh, tuần tra, tuyên truyền.\n\nMỗi tuần, các xã báo cáo kết quả về Sở Nông nghiệp và Môi trường.\n',
      },
    ],
    bad: [{ kind: 'document', body: `⟦Yêu cầu ${'các đơn vị trực canh, tuần tra, tuyên truyền, '.repeat(70)}báo cáo kết quả.⟧\n` }],
  },
};
