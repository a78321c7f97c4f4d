import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cite } from '../../src/cli/cite.ts';
import { readArguments } from '../../src/cli/command.ts';

it('bảng viện dẫn ghi số, ký hiệu như người ta viết', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chithi-cite-'));
  const path = join(folder, 'a.txt');
  await writeFile(
    path,
    'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Chỉ thị số 04/CT-UBND và Kết luận số 02 của Ban Bí thư.\n',
  );
  let out = '';
  const terminal = { out: (text: string) => void (out += text), err: () => undefined, colour: false, errColour: false, interactive: false };
  expect(await cite.run(readArguments(cite, [path]), { ...terminal, stdin: async () => new Uint8Array() })).toBe(0);
  const rows = out.split('\n').slice(3);
  expect(rows.map((row) => row.split(/ {2,}/)[2]).filter(Boolean)).toEqual(['30/2020/NĐ-CP', '57-NQ/TW', '04/CT-UBND', '02']);
  await rm(folder, { recursive: true });
});
