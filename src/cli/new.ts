import { basename, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { builtInTemplates, contentRootOf, openOffice, TEMPLATE_RULE } from '../build/office.ts';
import { exists, isFolder, WorldError, writeWhole } from '../build/world.ts';
import { type Compiler, findingsOfFiles, read } from '../compile.ts';
import { nearest } from '../document/nearest.ts';
import type { OrganRegister } from '../document/organ-register.ts';
import type { Problem } from '../document/problem.ts';
import type { DocumentType } from '../document/profile.ts';
import { documentTypes } from '../profiles/document-types.ts';
import type { Finding } from '../source/finding.ts';
import { positionAt } from '../source/source-file.ts';
import { slug } from '../vietnamese/unaccent.ts';
import { type SkeletonAnswers, skeletonTemplate, writeSkeleton } from '../writers/source/skeleton.ts';
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
    const shown = (path: string) => relative('.', path).replaceAll('\\', '/');
    const { compiler, templates, findings } = await openOffice(root, shown);
    const broken = findings.filter((one) => one.rule === TEMPLATE_RULE && one.severity === 'error');
    if (broken.length > 0) throw new WorldError(`Chưa tạo tệp nào, vì mẫu của đơn vị còn lỗi.\n${broken.map(placed).join('\n')}`);
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
        (await isFolder(root)) && basename(root) === 'directives' ? shown(root) : '.',
        `${
          slug(answers.subject ?? '')
            .slice(0, 60)
            .replace(/-+$/, '') || type.id.replaceAll('_', '-')
        }.md`,
      );
    if (await exists(target)) throw new WorldError(`Đã có «${target}». Chọn tên khác: chithi new ${id} TỆP.`);
    const text = writeSkeleton(type, answers, { ...(await builtInTemplates()), ...templates });
    const template = skeletonTemplate(templates, type);
    if (Object.hasOwn(templates, template)) mustRead(text, template, type, compiler);
    await writeWhole(target, new TextEncoder().encode(text));
    terminal.out(`Đã tạo «${target}». Mở tệp, điền nội dung rồi chạy: chithi check ${target}\n`);
    return 0;
  },
};

function placed({ source, start, message }: Finding): string {
  const { line, column } = positionAt(source, start);
  return `${source.path}:${line}:${column}: ${message}`;
}

/** Refuses what an office's template made where it is no source of the type: a front matter that cannot be read, keys that do not exist, another type. */
function mustRead(text: string, template: string, type: DocumentType, compiler: Compiler): void {
  const source = { path: `templates/${template}`, text };
  const document = read(source, compiler);
  const unread = new Set<Problem['kind']>(['no-front-matter', 'unclosed-front-matter', 'yaml-syntax', 'duplicate-key', 'unknown-key']);
  const [fault] = findingsOfFiles(
    document.problems.filter((problem) => unread.has(problem.kind)),
    compiler,
  );
  if (fault) {
    const line = text.slice(fault.start).split('\n')[0] as string;
    throw new WorldError(`Chưa tạo tệp nào: mẫu «templates/${template}» cho ra phần đầu sai ở «${line.trim()}». ${fault.message}`);
  }
  if (document.type?.id !== type.id)
    throw new WorldError(
      `Chưa tạo tệp nào: mẫu «templates/${template}» không cho ra «loai: ${type.id}» ở phần đầu. Cần «loai: {{type.id}}».`,
    );
}

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
