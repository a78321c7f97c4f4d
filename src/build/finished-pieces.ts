import { relative, resolve, sep } from 'node:path';
import { readPiece } from '../compile.ts';
import { isDraft } from '../writers/press/public-piece.ts';
import { isWritablePiece } from '../writers/press/write-piece.ts';
import { recording } from './dependencies.ts';
import type { OfficeFolder } from './office.ts';
import type { Inputs } from './sources.ts';

/** A press piece that goes with its document. */
export interface FinishedPiece {
  /** Its path from the content root. */
  readonly name: string;
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** Absolute paths of its pictures and of its document. */
  readonly includes: readonly string[];
}

/** The press pieces about the documents at these absolute paths; what the machine drafted and nobody has finished is left out. */
export function finishedPieces(documents: ReadonlySet<string>, inputs: Inputs, office: OfficeFolder): readonly FinishedPiece[] {
  return inputs.files.flatMap(({ source, path, kind, office: own }) => {
    if (kind !== 'tin_bai' || own !== office) return [];
    const recorded = recording(office);
    const piece = readPiece(source, recorded.compiler);
    if (!isWritablePiece(piece) || isDraft(piece) || !documents.has(resolve(piece.document.source.path))) return [];
    const name = relative(office.root, path).split(sep).join('/');
    const includes = recorded.dependencies([]).includes.map(([target]) => target);
    return [{ name, shown: source.path, path, text: source.text, includes }];
  });
}
