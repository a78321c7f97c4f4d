import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { contentRootOf, openOffice } from '../build/office.ts';
import { exists, isFolder, WorldError, writeWhole } from '../build/world.ts';
import { nearest } from '../document/nearest.ts';
import type { OrganRegister } from '../document/organ-register.ts';
import { documentTypes } from '../profiles/document-types.ts';
import { slug } from '../vietnamese/unaccent.ts';
import { type SkeletonAnswers, writeSkeleton } from '../writers/source/skeleton.ts';
import { type Command, UsageError } from './command.ts';

export const newCommand: Command = {
  name: 'new',
  usage: 'LOẠI [TỆP]',
  summary: `Tạo tệp nguồn mới. LOẠI: ${documentTypes.map((type) => type.id).join(', ')}.`,
  options: {
    'co-quan': { type: 'string', value: 'MÃ', describe: 'mã cơ quan ban hành trong danh mục' },
    'trich-yeu': { type: 'string', value: 'CÂU', describe: 'trích yếu nội dung' },
    'chuc-vu': { type: 'string', value: 'CHỨC_VỤ', describe: 'chức vụ người ký' },
    'ho-ten': { type: 'string', value: 'HỌ_TÊN', describe: 'họ tên người ký' },
  },
  run: async (args, terminal) => {
    const [id, path, ...rest] = args.paths;
    const ids = documentTypes.map((type) => type.id);
    if (id === undefined || rest.length > 0)
      throw new UsageError(`Cần một loại văn bản và nhiều nhất một tên tệp. Các loại: ${ids.join(', ')}.`);
    const type = documentTypes.find((one) => one.id === id);
    if (!type) {
      const near = nearest(id, ids);
      throw new UsageError(`Không có loại văn bản «${id}».${near ? ` Ý bạn là «${near}»?` : ''} Các loại: ${ids.join(', ')}.`);
    }
    const root = await contentRootOf(path ?? '.');
    const { compiler } = await openOffice(root, (target) => target);
    let answers: SkeletonAnswers = {
      organ: args.text('co-quan') ?? compiler.configuration.organ ?? undefined,
      subject: args.text('trich-yeu'),
      signerPost: args.text('chuc-vu'),
      signerName: args.text('ho-ten'),
    };
    if (answers.organ !== undefined && !compiler.organs.find(answers.organ)) {
      const near = compiler.organs.suggest(answers.organ);
      throw new UsageError(
        `Không có cơ quan «${answers.organ}» trong danh mục.${near ? ` Ý bạn là «${near}»?` : ''} Có thể khai báo thêm trong co_quan.yaml.`,
      );
    }
    if (terminal.interactive && process.stdin.isTTY) answers = await ask(answers, compiler.organs);
    const target =
      path ??
      join(
        (await isFolder(root)) && basename(root) === 'directives' ? root : '.',
        `${
          slug(answers.subject ?? '')
            .slice(0, 60)
            .replace(/-+$/, '') || type.id.replaceAll('_', '-')
        }.md`,
      );
    if (await exists(target)) throw new WorldError(`Đã có «${target}». Chọn tên khác: chithi new ${id} TỆP.`);
    await writeWhole(target, new TextEncoder().encode(writeSkeleton(type, answers)));
    terminal.out(`Đã tạo «${target}». Mở tệp, điền nội dung rồi chạy: chithi check ${target}\n`);
    return 0;
  },
};

/** Asks on the terminal for what the options did not say; an empty answer leaves a place to fill in. Nothing is written where the person leaves. */
async function ask(given: SkeletonAnswers, organs: OrganRegister): Promise<SkeletonAnswers> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const question = async (words: string, value: string | undefined) => value ?? ((await prompt.question(`${words}: `)).trim() || undefined);
  try {
    let organ = given.organ;
    while (organ === undefined) {
      const typed = await question('Cơ quan ban hành: mã hoặc tên, ví dụ UBND tỉnh An Giang (Enter: điền sau)', undefined);
      if (typed === undefined) break;
      const suggested = organs.find(typed) ? typed : organs.suggest(typed);
      const found = suggested === null ? null : organs.find(suggested);
      if (suggested === typed) organ = typed;
      else if (suggested === null || found === null)
        process.stderr.write(`Không có «${typed}» trong danh mục. Gõ lại, hoặc Enter rồi khai báo tại chỗ trong tệp.\n`);
      else if (/^(?:|c|có|co|y)$/i.test((await prompt.question(`Là «${found.name}» (${suggested})? Enter: đúng; k: không: `)).trim()))
        organ = suggested;
    }
    return {
      organ,
      subject: await question('Trích yếu (ví dụ: Về tăng cường phòng cháy, chữa cháy)', given.subject),
      signerPost: await question('Chức vụ người ký', given.signerPost),
      signerName: await question('Họ và tên người ký', given.signerName),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw new UsageError('Đã dừng; chưa tạo tệp nào.');
    throw error;
  } finally {
    prompt.close();
  }
}
