import { documentArtifacts } from '../../src/build/artifacts.ts';
import { decode } from '../../src/build/decode.ts';
import { main } from '../../src/cli/main.ts';
import { checkCorpus, checkText, compile, compiler, findingsOfFiles, fix, type Office, read } from '../../src/compile.ts';
import { readConfiguration, readDocumentRegister, readOrganFile } from '../../src/document/configuration.ts';
import { isWritable } from '../../src/document/document.ts';
import { tasksOf, tasksOfText } from '../../src/document/document-tasks.ts';
import { readPressPiece } from '../../src/document/press/read-press-piece.ts';
import { kindOf, pathsIncludedBy } from '../../src/document/source-kind.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { parse } from '../../src/syntax/parse.ts';
import { renderTemplate, TemplateError } from '../../src/writers/html/templates.ts';
import { areAlike, markdownReadings, yamlReadings } from '../syntax/alike.ts';
import { commandLine, flood, markdown, mutate, officeFiles, source, template, words, yaml } from './generators.ts';
import { type Random, randomFrom } from './random.ts';

/** What fuzzing needs from outside: the built-in page templates, and files for the command line. */
export interface Surroundings {
  readonly templates: Readonly<Record<string, string>>;
  /** Paths for the command line; none: it is not run. */
  readonly paths: readonly string[];
}

type Case = (random: Random, surroundings: Surroundings) => void | Promise<void>;

const included: NonNullable<Office['include']> = (path) =>
  path.startsWith('..')
    ? { kind: 'outside' }
    : path.endsWith('.md')
      ? { kind: 'text', source: { path, text: 'Phụ lục.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n' } }
      : { kind: 'missing' };
const plain = compiler({ include: included });

function assert(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault);
}

function checkFindings(findings: readonly Finding[]): void {
  for (const { source: file, start, end, message, fix: mended } of findings) {
    assert(start >= 0 && start <= end && end <= file.text.length, `chỗ ${start}–${end} ngoài tệp dài ${file.text.length}`);
    assert(message.length > 0, 'lời báo trống');
    for (const edit of mended?.edits ?? [])
      assert(edit.start >= 0 && edit.start <= edit.end && edit.end <= file.text.length, `sửa ${edit.start}–${edit.end} ngoài tệp`);
  }
}

function checkDocument(file: SourceFile, by: typeof plain, templates: Readonly<Record<string, string>>, random: Random): void {
  const { document, findings } = compile(file, by, random.chance(0.3) ? { stage: 'ban_hanh' } : undefined);
  checkFindings(findings);
  checkFindings(checkCorpus([document], by));
  tasksOf(document, by.organs);
  pathsIncludedBy(file);
  if (isWritable(document) && random.chance(0.3)) {
    const office = { root: '/', compiler: by, findings: [], templates: {}, digest: '' };
    documentArtifacts(document, { office, templates, relations: undefined } as never, new Set());
  }
  if (random.chance(0.1)) fix(file, by, random.chance(0.5));
}

/** Each kind of input, with the share of cases that it takes. */
export const cases: Readonly<Record<string, { readonly share: number; readonly run: Case }>> = {
  'văn bản': {
    share: 45,
    run: (random, { templates }) => checkDocument({ path: 'a/b.md', text: source(random) }, plain, templates, random),
  },
  'tin bài': {
    share: 8,
    run: (random) => {
      const file = {
        path: 'a/b.bao.md',
        text: source(random).replace(/loai: \w+/, 'loai: tin_bai\nthe_loai: bao\nvan_ban: b.md\ntit: Tin'),
      };
      assert(['van_ban', 'tin_bai'].includes(kindOf(file)), 'kiểu lạ');
      readPressPiece(parse(file), { include: included }, (other) => read(other, plain));
      checkFindings(checkText(file, plain));
    },
  },
  'văn bản thường': {
    share: 12,
    run: (random) => {
      const text = random.chance(0.2)
        ? flood(random, 3000)
        : random.many(0, 16, () => `${random.among(['', '1. ', 'a) ', '- ', 'I. ', 'Điều 1. '])}${words(random, 25)}`).join('\n');
      const file = { path: 'a.txt', text };
      checkFindings(checkText(file, plain));
      tasksOfText(file, plain.organs);
    },
  },
  byte: {
    share: 3,
    run: (random, { templates }) => {
      const bytes = random.chance(0.5)
        ? Uint8Array.from(random.many(0, 2000, () => random.below(256)))
        : new TextEncoder().encode(source(random)).map((byte) => (random.chance(0.002) ? random.below(256) : byte));
      checkDocument(decode('a.md', bytes), plain, templates, random);
    },
  },
  'đọc nhanh': {
    share: 10,
    run: (random) => {
      const [body, front] = [markdown(random), yaml(random)].map((text) => (random.chance(0.5) ? mutate(random, text) : text));
      // texts that the plain readers take are rarer than they are in an office
      const plainer = (text: string, marks: RegExp) => (random.chance(0.6) ? text.replace(marks, '') : text);
      assert(areAlike(markdownReadings(plainer(body ?? '', /[`<[&\\|]|::|~~~/g))), 'Markdown đọc khác thư viện');
      assert(areAlike(yamlReadings(plainer(front ?? '', /#|[^\S \r\n]/g))), 'YAML đọc khác thư viện');
    },
  },
  'cấu hình': {
    share: 10,
    run: (random, { templates }) => {
      const { configuration, organs, register } = officeFiles(random);
      const settings = readConfiguration({ path: 'chithi.yaml', text: configuration });
      const own = readOrganFile({ path: 'co_quan.yaml', text: organs });
      const known = readDocumentRegister({ path: 'van_ban.yaml', text: register });
      const by = compiler({ configuration: settings, organs: own.organs, documents: known.documents, include: included });
      checkFindings(findingsOfFiles([...settings.problems, ...own.problems, ...known.problems], by));
      if (random.chance(0.3)) checkDocument({ path: 'a.md', text: source(random) }, by, templates, random);
    },
  },
  mẫu: {
    share: 10,
    run: (random, { templates }) => {
      const text = template(random);
      const view = { title: '<b>', html: null, files: [{ x: 1 }], x: { 'y z': 'a' } };
      try {
        const html = String(renderTemplate({ ...templates, 'web/thu.hbs': text, 'web/partials/a.hbs': 'a' }, 'thu', view));
        assert(!/native code|function Object/.test(html), `mẫu chạm tới mã của chương trình: ${html.slice(0, 200)}`);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
      }
    },
  },
  'dòng lệnh': {
    share: 2,
    run: async (random, { paths }) => {
      if (paths.length === 0) return;
      const said = await silently(() => main(commandLine(random, paths), '0'));
      assert([0, 1, 2].includes(said.result), `mã thoát ${said.result}`);
      assert(!said.text.includes('ngoài dự kiến'), said.text.slice(0, 400));
    },
  },
};

/** Runs with what it writes to the terminal gathered. */
async function silently<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly text: string }> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  let text = '';
  for (const stream of streams)
    stream.write = ((chunk: unknown, ...rest: unknown[]) => {
      text += String(chunk);
      for (const one of rest) if (typeof one === 'function') one();
      return true;
    }) as typeof stream.write;
  try {
    return { result: await run(), text };
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] as typeof stream.write;
  }
}

const total = Object.values(cases).reduce((sum, { share }) => sum + share, 0);

/** The kind that a seed stands for. */
export function kindOfSeed(seed: number): string {
  let rest = (Math.imul(seed, 2654435761) >>> 0) % total;
  for (const [kind, { share }] of Object.entries(cases)) {
    if (rest < share) return kind;
    rest -= share;
  }
  throw new Error('không tới');
}

/** Runs the case of a seed; throws where the toolkit does not do what it must. */
export async function runCase(seed: number, surroundings: Surroundings, kind = kindOfSeed(seed)): Promise<void> {
  await cases[kind]?.run(randomFrom(seed), surroundings);
}
