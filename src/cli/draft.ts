import { basename, dirname, join } from 'node:path';
import { findInputs } from '../build/sources.ts';
import { exists, WorldError, writeWhole } from '../build/world.ts';
import { compilePiece, read } from '../compile.ts';
import { isWritable } from '../document/document.ts';
import { tasksOf } from '../document/document-tasks.ts';
import { nearest } from '../document/nearest.ts';
import { pressSettingsOf } from '../document/press/press-settings.ts';
import { fixUntilStable } from '../lint/fix.ts';
import { DRAFT_LENGTHS, type DraftKind, draftPiece } from '../writers/press/draft-piece.ts';
import { pressFileName } from '../writers/press/press-names.ts';
import { type Command, UsageError, wholeNumber } from './command.ts';

const KINDS = Object.keys(DRAFT_LENGTHS) as readonly DraftKind[];

/** The rule whose fix records the clauses that a piece rests on. */
const RECORDING = 'tin-bai-chua-ghi-muc';

export const draft: Command = {
  name: 'draft',
  usage: 'THỂ_LOẠI TỆP',
  summary: `Soạn nháp tin bài từ một văn bản, mỗi câu ghi mục của văn bản mà nó được trích. THỂ_LOẠI: ${KINDS.join(', ')}.`,
  options: {
    length: {
      type: 'string',
      value: 'N',
      describe: `độ dài, tính bằng tiếng (mặc định: ${KINDS.map((one) => `${one} ${DRAFT_LENGTHS[one]}`).join(', ')})`,
    },
    out: { type: 'string', value: 'TỆP', describe: 'ghi vào tệp này; mặc định cạnh văn bản, ví dụ 05-ct-ubnd.bao.md; «-»: in ra màn hình' },
  },
  run: async (args, terminal) => {
    const [name, path, ...rest] = args.paths;
    const kind = KINDS.find((one) => one === name || pressFileName(one) === name);
    if (name !== undefined && !kind) {
      const near = nearest(name, KINDS);
      throw new UsageError(
        `Không có thể loại «${name}».${near ? ` Ý bạn là «chithi draft ${near}»?` : ''} Cần một trong: ${KINDS.join(', ')}.`,
      );
    }
    if (!kind || path === undefined || rest.length > 0)
      throw new UsageError(
        `Cần một thể loại và một tệp văn bản, ví dụ: chithi draft ${kind ?? KINDS[0]} 05-ct-ubnd.md. Thể loại: ${KINDS.join(', ')}.`,
      );
    const length = wholeNumber(args, 'length', 30) ?? DRAFT_LENGTHS[kind];
    const inputs = await findInputs([path]);
    const [file] = inputs.files;
    if (!file || inputs.files.length > 1 || file.kind !== 'van_ban') throw new UsageError(`«${path}» không phải một tệp văn bản.`);
    const { compiler } = file.office;
    const document = read(file.source, compiler);
    if (!isWritable(document)) throw new WorldError(`Không dựng được «${path}» để soạn tin. Chạy «chithi check ${path}» để xem lỗi.`);
    const stem = basename(file.path).replace(/\.md$/i, '');
    const target = args.text('out') ?? join(dirname(path), `${stem}.${pressFileName(kind)}.md`);
    const { longSentence } = pressSettingsOf(compiler.configuration);
    const text = draftPiece(document, tasksOf(document, compiler.organs).tasks, kind, basename(file.path), length, longSentence);
    // Beside the document, whatever name it gets: that is where its path is read from.
    const source = { path: join(dirname(file.source.path), `${stem}.${pressFileName(kind)}.md`), text };
    const recorded = fixUntilStable(
      source,
      (one) =>
        compilePiece(one, compiler, { only: new Set([RECORDING]) }, [document]).findings.filter((finding) => finding.rule === RECORDING),
      false,
    ).text;
    if (target === '-') {
      terminal.out(recorded);
      return 0;
    }
    if (await exists(target)) throw new WorldError(`Đã có «${target}», có thể đã được biên tập. Chọn tên khác bằng --out.`);
    await writeWhole(target, new TextEncoder().encode(recorded));
    terminal.out(`Đã soạn nháp «${target}». Biên tập, xóa dòng «may_soan: true», rồi chạy: chithi check ${target}\n`);
    return 0;
  },
};
