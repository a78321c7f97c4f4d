import type { Compiler } from '../compile.ts';
import type { Organ } from '../document/organ.ts';
import type { OrganRegister } from '../document/organ-register.ts';
import type { Referred } from '../document/reading-context.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type OfficeFolder, type ResolvedFile, resolveIncluded, resolveReferred } from './office.ts';
import { digestOf } from './world.ts';

/** What compiling a source asked of the world besides its own text, with what it was told: enough to know whether asking again would tell another thing. */
export interface Dependencies {
  /** Files that it names, with the state of each: a digest, or why it could not be read. */
  readonly includes: readonly (readonly [path: string, state: string])[];
  /** Files that it only refers to, with whether each is there. */
  readonly refers: readonly (readonly [path: string, state: Referred])[];
  /** Questions put to the register of organs. */
  readonly organs: readonly OrganQuestion[];
  /** Digest of all answers. */
  readonly organAnswers: string;
}

/** `find`, `named`, `suggest`, `likeness` with their arguments; `own`: the office's organs that the text may name; `all`. */
type OrganQuestion = readonly [kind: 'find' | 'named' | 'suggest' | 'likeness' | 'own' | 'all', text?: string, date?: string | null];

export interface Recording {
  /** The office's compiler, watched. */
  readonly compiler: Compiler;
  readonly dependencies: (texts: readonly string[]) => Dependencies;
  /** The absolute path of each file that was included, by the path that it is shown with. */
  readonly paths: ReadonlyMap<string, string>;
}

/** A compiler that remembers what it was asked for; one source each. */
export function recording({ root, shown, compiler }: OfficeFolder): Recording {
  const states = new Map<string, string>();
  const paths = new Map<string, string>();
  const answers = new Map<string, ResolvedFile>();
  const questions = new Map<string, OrganQuestion>();
  const note = (question: OrganQuestion) => {
    const key = question.join('\0');
    if (!questions.has(key)) questions.set(key, question);
  };
  const { organs } = compiler;
  const watched: OrganRegister = {
    get own() {
      note(['own']);
      return organs.own;
    },
    find: (id) => {
      note(['find', id]);
      return organs.find(id);
    },
    named: (name, date) => {
      note(['named', name, date]);
      return organs.named(name, date);
    },
    suggest: (id) => {
      note(['suggest', id]);
      return organs.suggest(id);
    },
    likeness: (name) => {
      note(['likeness', name]);
      return organs.likeness(name);
    },
    all: () => {
      note(['all']);
      return organs.all();
    },
  };
  const include = (path: string, from: SourceFile) => {
    const key = `${from.path}\0${path}`;
    let found = answers.get(key);
    if (!found) {
      found = resolveIncluded(root, shown, path, from);
      answers.set(key, found);
      if (found.target !== null) {
        states.set(found.target, found.state);
        if (found.included.kind === 'text') paths.set(found.included.source.path, found.target);
      }
    }
    return found.included;
  };
  const referred = new Map<string, Referred>();
  const refer = (path: string, from: SourceFile): Referred => {
    const { target, state } = resolveReferred(root, path, from);
    if (target !== null) referred.set(target, state);
    return state;
  };
  return {
    compiler: { ...compiler, organs: watched, include, refer },
    paths,
    dependencies: (texts) => {
      const asked = [...questions.values()];
      return { includes: [...states], refers: [...referred], organs: asked, organAnswers: answersOf(asked, organs, texts) };
    },
  };
}

/** What stands now at an absolute path that a source names. */
export interface NamedFiles {
  readonly stateOf: (target: string) => string;
  readonly referredAt: (target: string) => Referred;
}

/** Whether the files that a source names are as they were. */
export function includesHold({ includes, refers }: Dependencies, now: NamedFiles): boolean {
  return (
    includes.every(([target, state]) => now.stateOf(target) === state) &&
    refers.every(([target, state]) => now.referredAt(target) === state)
  );
}

/** Whether the register would answer as it did. `texts`: of the source and the texts that it includes. */
export function organsHold({ organs, organAnswers }: Dependencies, { compiler }: OfficeFolder, texts: readonly string[]): boolean {
  return answersOf(organs, compiler.organs, texts) === organAnswers;
}

function answersOf(questions: readonly OrganQuestion[], organs: OrganRegister, texts: readonly string[]): string {
  return digestOf(questions.map((question) => answerTo(question, organs, texts))).slice(0, 32);
}

function answerTo([kind, text = '', date = null]: OrganQuestion, organs: OrganRegister, texts: readonly string[]): unknown {
  switch (kind) {
    case 'find':
      return organs.find(text);
    case 'named':
      return organs.named(text, date);
    case 'suggest':
      return organs.suggest(text);
    case 'likeness':
      return organs.likeness(text);
    case 'own':
      return namedIn(texts, organs.own);
    case 'all':
      return organs.own;
  }
}

/** The organs whose name or alias may stand in one of the texts: its first two syllables do, whatever the case, the spaces and the form of the letters. */
function namedIn(texts: readonly string[], own: readonly Organ[]): readonly Organ[] {
  if (own.length === 0) return own;
  const plain = texts.map(flattened);
  return own.filter((organ) =>
    [organ.name, ...(organ.aliases ?? []).map((alias) => alias.name)].some((name) => {
      const start = flattened(name).split(' ', 2).join(' ');
      return plain.some((text) => text.includes(start));
    }),
  );
}

function flattened(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s*_\\]+/gu, ' ')
    .trim();
}
