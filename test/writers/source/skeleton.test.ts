import { describe, expect, it } from 'vitest';
import { compile, compiler } from '../../../src/compile.ts';
import { documentTypes } from '../../../src/profiles/document-types.ts';
import { writeSkeleton } from '../../../src/writers/source/skeleton.ts';

const toolkit = compiler();
const party = new Set(documentTypes.filter((type) => !type.systems.includes('nha_nuoc')).map((type) => type.id));

describe('a new source', () => {
  it.each(documentTypes.map((type) => [type.id, type] as const))('of %s has no fault of its own', (id, type) => {
    const organ = party.has(id) ? 'tinh_uy_thanh_hoa' : 'ubnd_tinh_thanh_hoa';
    const text = writeSkeleton(type, { organ, signerName: 'Nguyễn Văn An' });
    for (const stage of ['du_thao', 'ban_hanh'] as const) {
      const { findings } = compile({ path: 'a.md', text }, toolkit, { stage });
      // What its author still has to fill in.
      const unfilled = new Set(['con-cho-trong', 'trich-yeu-trong', 'thieu-so-van-ban', 'thieu-ngay-ban-hanh', 'nguoi-ky-thieu-ho-ten']);
      expect(
        findings.filter((one) => one.severity !== 'info' && !unfilled.has(one.rule)).map((one) => `${one.rule}: ${one.message}`),
      ).toEqual([]);
    }
  });

  it('asks nothing that its type does not print', () => {
    for (const type of documentTypes) {
      const text = writeSkeleton(type, {});
      expect([type.id, /^trich_yeu:/m.test(text)]).toEqual([type.id, type.subject !== 'none']);
      if (type.addressees === 'none') expect(text).not.toMatch(/^kinh_gui:/m);
    }
  });
});
