import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentedArtifact } from '../../src/build/artifacts.ts';
import { checkInputs } from '../../src/build/check-inputs.ts';
import { findInputs } from '../../src/build/sources.ts';
import { jsonReport } from '../../src/cli/report/json.ts';
import { bySource } from '../../src/cli/report/report.ts';
import { isWritable } from '../../src/document/document.ts';
import { unzip } from '../../src/writers/docx/zip.ts';
import { paragraphsOf } from '../writers/docx/samples.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-nhan-xet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faulty = `---
loai: chi_thi
co_quan: {ten: Ủy ban nhân dân tỉnh Minh Sơn, ky_hieu: UBND, dia_danh: Minh Sơn}
so: 4
ngay: 2026-04-02
trich_yeu: V/v tăng cường kỷ luật "hành chính" <b>.
nguoi_ky: {chuc_vu: PCT, ho_ten: TS. Trần Văn Bình}
noi_nhan: [Các sở,]
phu_luc: [{tep: a.md, ten: Danh mục}]
trang_thai: ban_hanh
---

Các đơn vị bổ xung phương án theo Điều 5 Nghị định số 30/2020/NĐ-CP.

1. Sở Y tế xử dụng kinh phí.

3. Sở Tài chính sử lý.
`;

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('findings as Word comments', () => {
  it('are as many as in the JSON report, with its messages', async () => {
    const path = join(folder, '04-ct-ubnd.md');
    writeFileSync(path, faulty);
    writeFileSync(join(folder, 'a.md'), 'Danh mục bổ xung & <khác>.\n');
    const checked = checkInputs(await findInputs([path]), {}, () => {});
    const [one] = checked;
    if (!one?.document || !isWritable(one.document)) throw new Error('not writable');
    const report = JSON.parse(jsonReport([...bySource([{ source: one.file.source, findings: one.findings }])])) as {
      files: { findings: { message: string; rule: string }[] }[];
    };
    const reported = report.files.flatMap((file) => file.findings);
    expect(reported.length).toBeGreaterThan(4);

    const artifact = commentedArtifact(one.document, one.file.office, one.findings);
    expect(artifact.path).toMatch(/^noi-bo\/.*\/04-ct-ubnd\.nhan-xet\.docx$/);
    const files = unzip(artifact.bytes);
    const comments = [...decode(files['word/comments.xml']).matchAll(/<w:comment [^>]*>(.*?)<\/w:comment>/gs)].map(([, inner = '']) =>
      paragraphsOf(inner).map(({ text }) => text),
    );
    expect(comments.map(([message]) => message).sort()).toEqual(reported.map(({ message }) => message).sort());
    expect(comments.map(([, rule]) => /^\[([\w-]+)\]/.exec(rule ?? '')?.[1]).sort()).toEqual(reported.map(({ rule }) => rule).sort());

    const text = decode(files['word/document.xml']);
    for (const [id] of comments.entries()) {
      for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
        expect([...text.matchAll(new RegExp(`<w:${mark} w:id="${id}"/>`, 'g'))]).toHaveLength(1);
    }
  });

  it('stand on the paragraph that prints their place', async () => {
    const path = join(folder, '04-ct-ubnd.md');
    writeFileSync(path, faulty);
    const [one] = checkInputs(await findInputs([path]), {}, () => {});
    if (!one?.document || !isWritable(one.document)) throw new Error('not writable');
    const files = unzip(commentedArtifact(one.document, one.file.office, one.findings).bytes);
    const paragraphs = paragraphsOf(decode(files['word/document.xml']));
    for (const word of ['bổ xung', 'xử dụng', 'sử lý']) {
      const index = one.findings.findIndex((finding) => finding.source.text.slice(finding.start, finding.end).toLowerCase() === word);
      if (index < 0) continue;
      expect(paragraphs.find(({ xml }) => xml.includes(`<w:commentReference w:id="${index}"/>`))?.text).toContain(word);
    }
  });
});
