import type { SourceText } from '../../source/source-text.ts';
import { verbatim } from '../../source/source-text.ts';
import type { Document } from '../document.ts';
import { numberSymbol } from '../identity.ts';
import { clausesOf } from '../press/clauses.ts';
import type { PressPiece, PressSentence } from '../press/press-piece.ts';
import type { PressSettings } from '../press/press-settings.ts';
import { type IntroducedAbbreviation, introducedAbbreviations } from './introduced-abbreviations.ts';
import { type Expansion, SOURCES } from './reading.ts';
import { type SpokenSentence, spokenSentences } from './spoken-sentences.ts';
import type { SpeechOptions } from './spoken-text.ts';

/** Lời đọc của một bản tin: opening, title, paragraphs, closing. */
export interface RadioScript {
  readonly opening: readonly string[];
  readonly title: string | null;
  readonly paragraphs: readonly (readonly SpokenSentence[])[];
  readonly closing: readonly string[];
  readonly syllables: number;
  /** Thời lượng đọc, in seconds. */
  readonly seconds: number;
  /** Every expansion, each written form once, in order of first use. */
  readonly expansions: readonly Pick<Expansion, 'written' | 'spoken' | 'source'>[];
  /** What nobody has told how to read, with its place in the piece. */
  readonly unreadable: readonly { readonly text: SourceText; readonly start: number; readonly end: number; readonly written: string }[];
  /** Foreign words and names; the pronunciation where the office gives one. */
  readonly foreign: readonly { readonly written: string; readonly pronunciation: string | null }[];
  /** True where nothing is left that cannot be read: only then is there a script to hand out. */
  readonly readable: boolean;
}

const scripts = new WeakMap<PressPiece, RadioScript>();

/** The spoken form of a radio piece. Pure; kept with the piece, which has one office. */
export function radioScriptOf(piece: PressPiece, settings: PressSettings): RadioScript {
  let made = scripts.get(piece);
  if (!made) {
    made = makeScript(piece, settings);
    scripts.set(piece, made);
  }
  return made;
}

export function speechOptionsOf(piece: PressPiece, settings: PressSettings): SpeechOptions {
  const { document } = piece;
  const symbol = document ? numberSymbol(document) : null;
  const { letterhead, signers } = document ?? { letterhead: null, signers: [] };
  const head =
    signers[0] && !signers[0].byOrderOf && !signers[0].byDelegationOf ? (signers[0].forHead ?? signers[0].post)?.value : undefined;
  const collective = /^(?:Ủy|Uỷ) ban nhân dân/u.test(letterhead?.issuer ?? '');
  const issuer = letterhead
    ? collective && head && document?.type?.enactment === null
      ? `${head} ${letterhead.issuer}`
      : letterhead.issuer
    : null;
  return {
    readings: settings.readings,
    pronunciations: settings.pronunciations,
    introduced: introducedIn(piece),
    ...(symbol !== null && issuer !== null ? { own: { symbol: symbol.replace(/[/-]/, ''), issuer } } : {}),
  };
}

/** Abbreviations that the piece explains, else those that its document does. */
function introducedIn({ document, lead, body }: PressPiece): ReadonlyMap<string, IntroducedAbbreviation> {
  const own = [lead, ...body.map((block) => block.sentences)].flat().map(({ text }) => ({ text: text.value, source: SOURCES.inPiece }));
  return new Map([...(document ? abbreviationsOf(document) : []), ...introducedAbbreviations(own)]);
}

/** The abbreviations that a document explains itself. */
export function abbreviationsOf(document: Document): ReadonlyMap<string, IntroducedAbbreviation> {
  return introducedAbbreviations(
    clausesOf(document).all.flatMap(({ texts, name }) => texts.map((text) => ({ text, source: `${SOURCES.inDocument} (${name})` }))),
  );
}

function makeScript(piece: PressPiece, settings: PressSettings): RadioScript {
  const options = speechOptionsOf(piece, settings);
  const limit = settings.longSentence.warn;
  const paragraph = (sentences: readonly PressSentence[]) => sentences.flatMap((one) => spokenSentences(one.text, limit, options));
  const title = piece.title ? spokenSentences(piece.title.text, Number.POSITIVE_INFINITY, options) : [];
  const paragraphs = [paragraph(piece.lead), ...piece.body.map((block) => paragraph(block.sentences))].filter((one) => one.length > 0);
  const formula = (text: string) => spokenSentences(verbatim({ path: '', text }, 0, text.length), Number.POSITIVE_INFINITY, options);
  const opening = settings.opening === '' ? [] : formula(settings.opening);
  const closing = settings.closing === '' ? [] : formula(settings.closing);
  const all = [...opening, ...title, ...paragraphs.flat(), ...closing];
  const syllables = all.reduce((sum, one) => sum + one.syllables, 0);
  const expansions = new Map<string, Expansion>();
  const foreign = new Map<string, string | null>();
  for (const one of all) {
    for (const expansion of one.speech.expansions) if (!expansions.has(expansion.written)) expansions.set(expansion.written, expansion);
    for (const { written, pronunciation } of one.speech.foreign) foreign.set(written, pronunciation);
  }
  const unreadable = [...title, ...paragraphs.flat()].flatMap((one) => {
    const shift = one.subject === null ? 0 : one.subject.length + 1;
    return one.speech.unreadable
      .filter(({ start }) => start >= shift)
      .map(({ start, end, written }) => ({ text: one.written, start: start - shift, end: end - shift, written }));
  });
  return {
    opening: opening.map((one) => one.text),
    title: title.length > 0 ? title.map((one) => one.text).join(' ') : null,
    paragraphs,
    closing: closing.map((one) => one.text),
    syllables,
    seconds: Math.round((syllables * 60) / settings.rate),
    expansions: [...expansions.values()].map(({ written, spoken, source }) => ({ written, spoken, source })),
    unreadable,
    foreign: [...foreign].map(([written, pronunciation]) => ({ written, pronunciation })),
    readable: all.every((one) => one.speech.unreadable.length === 0),
  };
}
