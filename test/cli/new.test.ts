import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/command.ts';
import { newCommand } from '../../src/cli/new.ts';
import { folderWith } from '../build/folder.ts';

const OWN = `---
loai: {{type.id}}
co_quan: {{#if organ}}{{organ}}{{else}}ubnd_tinh_an_giang{{/if}}
trich_yeu: {{subject}}
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: {{#if signerName}}{{signerName}}{{else}}…{{/if}} }
noi_nhan: ["Lưu: VT, TH"]
trang_thai: du_thao
---

Câu mở đầu của đơn vị.

1. Văn phòng chủ trì …
`;

/** An office with these templates; what `new` says in it and what it writes. */
function office(templates: Readonly<Record<string, string>>) {
  const folder = folderWith({
    'directives/chithi.yaml': '',
    ...Object.fromEntries(Object.entries(templates).map(([path, content]) => [`templates/${path}`, content])),
  });
  const made = join(folder, 'directives/2026/a.md');
  return {
    folder,
    made,
    make: async (type: string, ...argv: string[]) => {
      let out = '';
      const code = await newCommand.run(readArguments(newCommand, [type, made, ...argv]), {
        out: (text) => void (out += text),
        err: (text) => void (out += text),
        colour: false,
        errColour: false,
        interactive: false,
        stdin: async () => new Uint8Array(),
      });
      return { code, out, text: readFileSync(made, 'utf8') };
    },
  };
}

describe("an office's own skeletons", () => {
  it('are taken for their type, with what was answered', async () => {
    const { code, text } = await office({ 'new/chi_thi.hbs': OWN }).make('chi_thi', '--trich-yeu', 'Về: "rừng"', '--ho-ten', 'Lê An');
    expect(code).toBe(0);
    expect(text).toContain('Câu mở đầu của đơn vị.');
    expect(text).toContain('loai: chi_thi\nco_quan: ubnd_tinh_an_giang\ntrich_yeu: "Về: \\"rừng\\""\n');
    expect(text).toContain('ho_ten: Lê An }');
  });

  it('leave other types as they were, and one stands for all that have none', async () => {
    expect((await office({ 'new/chi_thi.hbs': OWN }).make('thong_bao')).text).not.toContain('Câu mở đầu của đơn vị.');
    expect((await office({ 'new/van-ban.hbs': OWN }).make('thong_bao')).text).toContain('loai: thong_bao\nco_quan: ubnd_tinh_an_giang\n');
  });

  it.each([
    ['a field that does not exist', '---\nloai: {{typ.id}}\n---\n', /templates\/new\/chi_thi\.hbs:2:9: Gặp «typ\.id»/],
    ['a block that is open', '---\n{{#if organ}}\n---\n', /templates\/new\/chi_thi\.hbs:\d+:\d+: Gặp hết tệp khi còn khối chưa đóng/],
    [
      'a brace that joins the block',
      OWN.replace('{{/if}} }', '{{/if}}}'),
      /templates\/new\/chi_thi\.hbs:5:\d+: Gặp «\}\}\}», cần «\}\} \}»/,
    ],
    ['another type', OWN.replace('{{type.id}}', 'cong_van'), /«templates\/new\/chi_thi\.hbs» không cho ra «loai: chi_thi»/],
    ['no front matter', 'Nội dung.\n', /«templates\/new\/chi_thi\.hbs» cho ra phần đầu sai ở «Nội dung\.»/],
    ['quotes around what has its own', OWN.replace('{{subject}}', '"{{subject}}"'), /«templates\/new\/chi_thi\.hbs» cho ra phần đầu sai ở/],
    ['a key that does not exist', OWN.replace('trich_yeu', 'trich_yue'), /cho ra phần đầu sai ở «trich_yue: .*«trich_yeu»/],
  ])('that are broken are told, and nothing is written: %s', async (_, template, message) => {
    const { make, made } = office({ 'new/chi_thi.hbs': template });
    await expect(make('chi_thi', '--trich-yeu', 'Về: a')).rejects.toThrow(message);
    expect(existsSync(made)).toBe(false);
  });

  it('are not followed out of their folder', async () => {
    const { folder, make } = office({ 'new/thong_bao.hbs': OWN });
    writeFileSync(join(folder, 'ngoai.hbs'), OWN);
    symlinkSync(join(folder, 'ngoai.hbs'), join(folder, 'templates/new/chi_thi.hbs'));
    expect((await make('chi_thi')).text).not.toContain('Câu mở đầu của đơn vị.');
  });
});
