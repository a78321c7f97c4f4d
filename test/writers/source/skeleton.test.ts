import { describe, expect, it } from 'vitest';
import { compile, compiler } from '../../../src/compile.ts';
import { documentTypes } from '../../../src/profiles/document-types.ts';
import { skeletonFields } from '../../../src/writers/html/template-data.ts';
import { skeletonView, writeSkeleton } from '../../../src/writers/source/skeleton.ts';
import { builtInTemplates } from '../html/fixtures.ts';

const toolkit = compiler();
const templates = builtInTemplates();
const party = new Set(documentTypes.filter((type) => !type.systems.includes('nha_nuoc')).map((type) => type.id));

/** What its author still has to fill in. */
const unfilled = new Set(['con-cho-trong', 'trich-yeu-trong', 'thieu-so-van-ban', 'thieu-ngay-ban-hanh', 'nguoi-ky-thieu-ho-ten']);

describe('a new source', () => {
  it.each(documentTypes.map((type) => [type.id, type] as const))('of %s has no fault of its own', (id, type) => {
    const organ = party.has(id) ? 'tinh_uy_thanh_hoa' : 'ubnd_tinh_thanh_hoa';
    const text = writeSkeleton(type, { organ, signerName: 'Nguyễn Văn An' }, templates);
    for (const stage of ['du_thao', 'ban_hanh'] as const) {
      const { findings } = compile({ path: 'a.md', text }, toolkit, { stage });
      expect(
        findings.filter((one) => one.severity !== 'info' && !unfilled.has(one.rule)).map((one) => `${one.rule}: ${one.message}`),
      ).toEqual([]);
    }
  });

  it.each(documentTypes.map((type) => [type.id, type] as const))(
    'of %s tells each place that was left, once it is no draft',
    (id, type) => {
      const organ = party.has(id) ? 'tinh_uy_thanh_hoa' : 'ubnd_tinh_thanh_hoa';
      const text = writeSkeleton(type, { organ }, templates);
      const told = new Set(
        compile({ path: 'a.md', text }, toolkit, { stage: 'ban_hanh' })
          .findings.filter((one) => unfilled.has(one.rule))
          .map((one) => text.slice(0, one.start).split('\n').length),
      );
      // cells of a table may be blank on purpose
      const lines = text.split('\n').map((line) => (line.startsWith('|') ? '' : line));
      const left = lines.flatMap((line, index) => (/…|\[/.test(line.replace(/#.*/, '')) && !told.has(index + 1) ? [line] : []));
      expect(left).toEqual([]);
    },
  );

  it('asks nothing that its type does not print', () => {
    for (const type of documentTypes) {
      const text = writeSkeleton(type, {}, templates);
      expect([type.id, /^trich_yeu:/m.test(text)]).toEqual([type.id, type.subject !== 'none']);
      if (type.addressees === 'none') expect(text).not.toMatch(/^kinh_gui:/m);
    }
  });

  it('is given to its template as the table of its data says', () => {
    for (const type of documentTypes) {
      const view = skeletonView(type, {});
      expect(Object.keys(view).sort()).toEqual(Object.keys(skeletonFields).sort());
      for (const [name, { kind, blank }] of Object.entries(skeletonFields)) {
        const value = view[name];
        const found = Array.isArray(value)
          ? 'list'
          : ({ boolean: 'flag', string: 'text', object: 'group' } as const)[typeof value as 'string'];
        expect([name, value === null ? blank : found]).toEqual([name, value === null ? true : kind]);
      }
    }
  });

  it('says what was answered, whatever it holds, and stays YAML', () => {
    const chiThi = documentTypes.find((type) => type.id === 'chi_thi') as (typeof documentTypes)[number];
    const subject = 'Về «A» & <b>: "chống" # hạn\nhán';
    const text = writeSkeleton(chiThi, { organ: 'ubnd_tinh_thanh_hoa', subject, signerName: 'Lê & An' }, templates);
    expect(text).toContain('ho_ten: "Lê & An"');
    expect(compile({ path: 'a.md', text }, toolkit).document.subject?.value).toBe(subject);
  });
});
