import type { PressKind } from '../../document/press/press-piece.ts';

/** Tên thể loại, as pages say it. */
export const pressKindNames: Readonly<Record<PressKind, string>> = {
  bao: 'Tin báo',
  cong_thong_tin: 'Tin cổng thông tin',
  phat_thanh: 'Phát thanh',
  toan_van: 'Toàn văn',
};

/** The name of a piece's files beside the document's page: `cong-thong-tin`. */
export function pressFileName(kind: PressKind): string {
  return kind.replaceAll('_', '-');
}
