import { checkCorpus, checkText, compile, compilePiece } from '../compile.ts';
import type { Document } from '../document/document.ts';
import type { PressPiece } from '../document/press/press-piece.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { Finding } from '../source/finding.ts';
import { headOf } from './document-heads.ts';
import type { InputFile, Inputs } from './sources.ts';

export interface CheckedFile {
  readonly file: InputFile;
  /** Null for plain text and press pieces. */
  readonly document: Document | null;
  readonly findings: readonly Finding[];
  /** Number of pages, where it was laid out. */
  readonly pages?: number;
  /** A press piece with its document. */
  readonly piece?: PressPiece;
}

/** Compiles every input and lints all of them together; findings of included files stand with the document that includes them. */
export function checkInputs(
  inputs: Inputs,
  options: LintOptions,
  progress: (done: number, of: number, path: string) => void,
): CheckedFile[] {
  const checked = inputs.files.map(
    (file, index): { file: InputFile; document: Document | null; findings: Finding[]; piece?: PressPiece } => {
      progress(index, inputs.files.length, file.source.path);
      const { compiler } = file.office;
      if (file.kind === 'van_ban') {
        const { document, findings } = compile(file.source, compiler, options);
        return { file, document, findings: [...findings] };
      }
      // Pieces wait for the documents, which they are held against.
      return { file, document: null, findings: file.kind === 'tin_bai' ? [] : [...checkText(file.source, compiler, options)] };
    },
  );
  for (const office of inputs.offices) {
    const own = checked.filter((one) => one.file.office === office);
    const documents = own.flatMap((one) => one.document ?? []);
    for (const finding of checkCorpus(documents, office.compiler, options))
      own.find((one) => one.document?.source === finding.source)?.findings.push(finding);
    const beside = (inputs.correcting.get(office) ?? []).map((one) => headOf(one.source, office));
    for (const one of own) {
      if (one.file.kind !== 'tin_bai') continue;
      const { piece, findings } = compilePiece(one.file.source, office.compiler, options, [...documents, ...beside]);
      one.piece = piece;
      one.findings.push(...findings);
    }
  }
  return checked;
}
