import { isWritablePiece, type WritablePiece } from '../writers/press/write-piece.ts';
import { outputFolder } from './artifacts.ts';
import type { CheckedFile } from './build.ts';

export interface WritablePieceFile {
  readonly file: CheckedFile['file'];
  readonly piece: WritablePiece;
}

/**
 * The press pieces that can be written, one of a kind for a document. `folders` says which source owns a folder of the output: the pieces
 * of a document that lost its folder to another are left out with it.
 */
export function writablePieces(
  checked: readonly CheckedFile[],
  folders: ReadonlyMap<string, string>,
): {
  readonly pieces: readonly WritablePieceFile[];
  /** By the path of the document. */
  readonly about: ReadonlyMap<string, readonly WritablePiece[]>;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
} {
  const pieces: WritablePieceFile[] = [];
  const skipped: { path: string; reason: string }[] = [];
  const taken = new Map<string, string>();
  const about = new Map<string, WritablePiece[]>();
  for (const { file, piece } of checked) {
    if (!piece) continue;
    const { path } = file.source;
    if (!isWritablePiece(piece)) {
      const reason =
        piece.pressKind === null ? 'chưa rõ thể loại (khóa «the_loai»)' : 'không dựng được văn bản mà bài viết về (khóa «van_ban»)';
      skipped.push({ path, reason });
      continue;
    }
    const folder = outputFolder(piece.document);
    const owner = folders.get(folder);
    const page = `${folder} ${piece.pressKind}`;
    const other = taken.get(page);
    if (owner !== undefined && owner !== piece.document.source.path)
      skipped.push({ path, reason: `văn bản của bài trùng địa chỉ trang với «${owner}»` });
    else if (other !== undefined) skipped.push({ path, reason: `cùng thể loại, cùng văn bản với «${other}»` });
    else {
      taken.set(page, path);
      pieces.push({ file, piece });
      const known = about.get(piece.document.source.path);
      if (known) known.push(piece);
      else about.set(piece.document.source.path, [piece]);
    }
  }
  return { pieces, about, skipped };
}
