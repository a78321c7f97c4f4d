import type { Document } from '../document/document.ts';
import { numberSymbol } from '../document/identity.ts';
import { clausesOf } from '../document/press/clauses.ts';
import { pressRecordEdit, pressStaleness } from '../lint/press-record.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiCu: PressRule = {
  id: 'tin-bai-cu',
  title: 'Văn bản đã thay đổi sau khi viết tin bài',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Bài ghi lại dấu vết những mục đã dùng. Mục ấy được sửa, văn bản được đính chính, bị thay thế, bãi bỏ hoặc thu hồi thì bài phải được đọc lại trước khi đăng.',
  fix: 'unsafe',
  *check(subject, context) {
    const { piece } = subject;
    if (!piece.document) return;
    const { changed, gone } = pressStaleness(subject);
    if (changed.length + gone.length === 0) return;
    const { recordPlace: at } = piece;
    const clauses = clausesOf(piece.document);
    const by = (documents: readonly Document[]) => documents.map((one) => numberSymbol(one) ?? one.source.path).join(', ');
    const later: Readonly<Record<string, string>> = {
      'dinh-chinh': subject.corrections.length > 0 ? `có văn bản đính chính (${by(subject.corrections)})` : 'không còn văn bản đính chính',
      'thay-the':
        subject.supersessions.length > 0
          ? `văn bản đã bị thay thế hoặc bãi bỏ (bởi ${by(subject.supersessions)})`
          : 'văn bản không còn bị thay thế, bãi bỏ',
    };
    const names = changed.map((id) => later[id] ?? clauses.byId.get(id)?.name ?? id);
    const withdrawn = piece.document.stage === 'thu_hoi' && changed.includes('the-thuc') ? ' Văn bản đã bị thu hồi.' : '';
    const parts = [names.length > 0 ? `đã thay đổi: ${names.join(', ')}` : '', gone.length > 0 ? `không còn mục: ${gone.join(', ')}` : ''];
    yield {
      at: { ...at, end: at.end > at.start ? at.start + 'dua_tren'.length : at.end },
      message: `Gặp bài viết theo nội dung cũ của văn bản; ${parts.filter(Boolean).join('; ')}.${withdrawn} Cần đọc lại bài, sửa cho khớp rồi ghi lại «dua_tren» (chithi check --fix-unsafe).`,
      fix: { title: 'Ghi lại dấu vết các mục, sau khi đã đọc lại bài', edits: [pressRecordEdit(subject, context)] },
    };
  },
  examples: {
    good: [{ kind: 'piece' }],
    bad: [
      { kind: 'piece', front: { dua_tren: null, '⟦dua_tren⟧': '\n  the-thuc: 0000000000000000' } },
      { kind: 'piece', front: { dua_tren: null, '⟦dua_tren⟧': '\n  "9": 0123456789abcdef' } },
    ],
  },
};
