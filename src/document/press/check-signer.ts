import { placeOf } from '../../source/source-text.ts';
import { actorKey, isOneOf } from './actors.ts';
import { FORM } from './clauses.ts';
import { type Comparison, isOwn } from './comparison.ts';
import type { FactSource, SourceSigner } from './fact-source.ts';
import { type NameFact, type NameWord, namesOf, nameWordsOf } from './names.ts';
import { type Post, postsBeside, postsOf, sameRank } from './posts.ts';

/** «Chủ tịch UBND tỉnh Lê Khắc Thạch» of a document that he signed as a deputy: whose post and name stand together has signed so. */
export function checkSigner({ text, facts, scope, source, report }: Comparison): void {
  if (source.signers.length === 0) return;
  const { value } = text;
  const words = nameWordsOf(value);
  let posts: readonly Post[] | undefined;
  for (const signer of source.signers) {
    for (const person of placesOf(signer, words)) {
      posts ??= postsOf(
        value,
        words,
        facts.filter((fact): fact is NameFact => fact.kind === 'name'),
        source.signers.flatMap((one) => placesOf(one, words)).sort((a, b) => a.start - b.start),
      );
      const said = wrongPost(value, posts, person, signer, source);
      if (!said) continue;
      const span = { start: Math.min(said.start, person.start), end: Math.max(said.end, person.end) };
      if (isOwn(scope, span)) continue;
      const form = source.clauses.byId.get(FORM)?.name ?? '';
      report({
        kind: 'name',
        at: placeOf(text, span.start, span.end),
        text: value.slice(span.start, span.end),
        where: form,
        instead: [signer.posts[0], isOfAnother(said, signer, source) ? source.issuer[0] : null, signer.name].filter(Boolean).join(' '),
      });
    }
  }
}

/** Where a text names a person in full. */
function placesOf({ words: name }: SourceSigner, words: readonly NameWord[]): { readonly start: number; readonly end: number }[] {
  return words.flatMap((word, at) => {
    if (word.key !== name[0] || !name.every((key, offset) => words[at + offset]?.key === key)) return [];
    return [{ start: word.start, end: (words[at + name.length - 1] as NameWord).end }];
  });
}

/** The post beside a name that its bearer does not hold by the document; null where there is none, or another beside it is right. */
function wrongPost(
  text: string,
  posts: readonly Post[],
  person: { readonly start: number; readonly end: number },
  signer: SourceSigner,
  source: FactSource,
): Post | null {
  const { before, after, firm, closed } = postsBeside(text, posts, person);
  if (before.length + after.length === 0) return null;
  const own = ownPosts(signer, source);
  if (own.length === 0) return null;
  const isHis = (post: Post) => own.some((one) => sameRank(post, one) === true && isHisUnit(post, one, source));
  if ([...before, ...after].some(isHis)) return null;
  const contradicts = (post: Post) => own.every((one) => sameRank(post, one) === false || (sameRank(post, one) === true && !isHis(post)));
  // «Theo ông A, Chủ tịch UBND tỉnh yêu cầu …», «cùng ông A, Chủ tịch UBND xã B, …»: perhaps another person.
  const mayBeAnother = (post: Post) => !firm && !(closed && own.some((one) => one.base === post.base && isHisUnit(post, one, source)));
  return before.find(contradicts) ?? after.find((post) => contradicts(post) && !mayBeAnother(post)) ?? null;
}

/** Whether a post is the right one of a wrong unit. */
function isOfAnother(said: Post, signer: SourceSigner, source: FactSource): boolean {
  return ownPosts(signer, source).some((one) => sameRank(said, one) === true);
}

const known = new WeakMap<SourceSigner, readonly Post[]>();

/** What the form and the text of a document call one who signed it; kept with him. */
function ownPosts(signer: SourceSigner, source: FactSource): readonly Post[] {
  let found = known.get(signer);
  if (!found) {
    found = readOwnPosts(signer, source);
    known.set(signer, found);
  }
  return found;
}

function readOwnPosts(signer: SourceSigner, source: FactSource): readonly Post[] {
  const read = (text: string) => {
    const words = nameWordsOf(text);
    const persons = placesOf(signer, words);
    return { persons, posts: postsOf(text, words, namesOf(text, [], source.organs), persons) };
  };
  const signed = signer.posts.flatMap((post) => read(post).posts);
  const told = source.clauses.all
    .filter(({ id }) => id !== FORM)
    .flatMap(({ texts }) => texts)
    .filter((text) => text.normalize('NFC').includes(signer.name.normalize('NFC')))
    .flatMap((text) => {
      const { persons, posts } = read(text);
      return persons.flatMap((person) => {
        const { before, after } = postsBeside(text, posts, person);
        return [...before, ...after];
      });
    });
  return signed.length > 0 ? [...signed, ...told] : [];
}

/** Whether a post names no other unit than the one that it is held in. */
function isHisUnit({ unit }: Post, own: Post, source: FactSource): boolean {
  if (unit.length === 0 || own.unit.length > 0 || source.issuer.length === 0) return true;
  return isOneOf(source.issuer.map(actorKey), unit.join(' '));
}
