import { describe, expect, test } from 'vitest';
import { compilePiece, read } from '../../../src/compile.ts';
import { numberSymbol } from '../../../src/document/identity.ts';
import { sha256Hex } from '../../../src/document/press/clause-digest.ts';
import { clausesOf } from '../../../src/document/press/clauses.ts';
import { fixUntilStable } from '../../../src/lint/fix.ts';
import { documentSources, office, pieceSources } from './samples.ts';

const STALE = new Set(['tin-bai-cu']);

/** Pieces with the document that each is about. */
const pairs = pieceSources.map((piece) => {
  const path = `${piece.path.split('/').slice(0, -1).join('/')}/${/^van_ban: (.*)$/m.exec(piece.text)?.[1]}`;
  const document = documentSources.find((source) => source.path === path);
  if (!document) throw new Error(path);
  return { piece, document };
});

const by = office();

function stale(pieceText: { path: string; text: string }, documentText: string, path: string, others: readonly string[] = []) {
  const compiler = office(new Map([[path, documentText]]));
  const documents = [
    read({ path, text: documentText }, compiler),
    ...others.map((text, index) => read({ path: `khac-${index}.md`, text }, compiler)),
  ];
  return compilePiece(pieceText, compiler, { only: STALE }, documents).findings.filter((one) => STALE.has(one.rule));
}

describe.each(pairs.map(({ piece, document }) => [piece.path, piece, document] as const))('%s', (_path, piece, document) => {
  test('is fresh beside its document as it is', () => {
    expect(stale(piece, document.text, document.path)).toEqual([]);
  });

  test('is stale after any fact of a clause that it rests on has changed', () => {
    const model = read(document, by);
    const clauses = clausesOf(model);
    const { piece: read_ } = compilePiece(piece, by, {}, [model]);
    const whole = read_.recorded.some((one) => one.id === 'toan-van');
    const used = new Set(whole ? clauses.all : read_.recorded.flatMap(({ id }) => clauses.within(id)));
    let mutated = 0;
    for (const clause of used) {
      if (!clause.place) continue;
      const { start, end } = clause.place;
      const part = document.text.slice(start, end);
      // A digit, or a letter where there is none: of the words of the clause itself, not of what stands below it.
      const own = part.split(/\n\s*\n/)[0] as string;
      for (const match of [...own.matchAll(/(?<=\D)\d(?!\.)/g)].slice(0, 6)) {
        const at = start + match.index;
        const changed = `${document.text.slice(0, at)}${(Number(match[0]) + 1) % 10}${document.text.slice(at + 1)}`;
        expect(stale(piece, changed, document.path).length, `${clause.id}: ${own.slice(match.index - 10, match.index + 10)}`).toBe(1);
        mutated++;
      }
      // The words of a table's header are followed by its rows.
      const word = /(?:^|\.)bang-\d+$/.test(clause.id) ? null : /\p{Ll}{3,}(?=[^\p{L}]*$)/u.exec(own);
      if (word) {
        const at = start + word.index;
        const changed = `${document.text.slice(0, at)}x${document.text.slice(at)}`;
        expect(stale(piece, changed, document.path).length, clause.id).toBe(1);
        mutated++;
      }
    }
    expect(mutated).toBeGreaterThan(5);
  });

  test('is stale when the document is withdrawn, given another number or date, or corrected', () => {
    for (const changed of [
      document.text.replace('trang_thai: ban_hanh', 'trang_thai: thu_hoi'),
      document.text.replace(/^so: \d+$/m, 'so: 996'),
      document.text.replace(/^ngay: .*$/m, 'ngay: 2026-04-01'),
    ]) {
      expect(changed).not.toBe(document.text);
      expect(stale(piece, changed, document.path)).toHaveLength(1);
    }
    const symbol = numberSymbol(read(document, by)) as string;
    const [number = '', rest = ''] = symbol.split(/(?=[/-])/, 2);
    const correction = `---\nloai: cong_van\nco_quan: ubnd_tinh_thanh_hoa\nso: 900\nngay: 2026-04-20\ntrich_yeu: đính chính Chỉ thị\ndinh_chinh: văn bản số ${symbol}\ntrang_thai: ban_hanh\n---\n\nĐính chính.\n`;
    expect(stale(piece, document.text, document.path, [correction])).toHaveLength(1);
    expect(stale(piece, document.text, document.path, [correction.replace(symbol, `9${number}${rest}`)])).toEqual([]);
    for (const key of ['thay_the', 'bai_bo']) {
      const later = correction.replace('dinh_chinh:', `${key}:`);
      const [finding] = stale(piece, document.text, document.path, [later]);
      expect(finding?.message).toContain('thay thế hoặc bãi bỏ');
      expect(stale(piece, document.text, document.path, [later.replace('ban_hanh', 'du_thao')])).toEqual([]);
      expect(stale(piece, document.text, document.path, [later.replace('ban_hanh', 'thu_hoi')])).toEqual([]);
      expect(stale(piece, document.text, document.path, [later.replace(symbol, `9${number}${rest}`)])).toEqual([]);
    }
  });

  test('can be recorded anew once somebody has read it again', () => {
    const changed = document.text.replace('trang_thai: ban_hanh', 'trang_thai: thu_hoi');
    const compiler = office(new Map([[document.path, changed]]));
    const documents = [read({ path: document.path, text: changed }, compiler)];
    const check = (source: { path: string; text: string }) =>
      compilePiece(source, compiler, { only: STALE }, documents).findings.filter((one) => STALE.has(one.rule));
    expect(fixUntilStable(piece, check, false).text).toBe(piece.text);
    const fixed = fixUntilStable(piece, check, true);
    expect(check({ path: piece.path, text: fixed.text })).toEqual([]);
    expect(fixed.text.replace(/^dua_tren:\n(?: {2}.*\n)*/m, '')).toBe(piece.text.replace(/^dua_tren:\n(?: {2}.*\n)*/m, ''));
  });
});

test('the digest is SHA-256', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('Chỉ thị số 05/CT-UBND'.repeat(7))).toHaveLength(64);
});
