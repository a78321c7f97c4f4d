import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveOffice, differing, documentText, organs, outputOf, pathOf } from './archive-office.ts';
import { bytesOf, chithi, folderWith, type Ran, write } from './chithi.ts';

const build = (cwd: string, ...args: string[]): Ran => {
  const ran = chithi(['build', ...args], { cwd });
  expect(ran.code, ran.err).toBeLessThan(2);
  return ran;
};
/** What a build from nothing makes of the folder as it is. */
const cold = (cwd: string): Record<string, string> => {
  rmSync(join(cwd, 'lanh'), { recursive: true, force: true });
  build(cwd, '--no-cache', '--out', 'lanh');
  return outputOf(join(cwd, 'lanh'));
};
const taken = ({ out }: Ran): number => Number(/; (\d+) tệp nguồn không đổi/.exec(out)?.[1] ?? 0);

describe('a build after a build', () => {
  it('makes anew only what has changed, and agrees with a build from nothing after any edit', async () => {
    const cwd = folderWith(archiveOffice(8));
    expect(taken(build(cwd))).toBe(0);
    expect(outputOf(join(cwd, 'dist'))).toEqual(cold(cwd));
    // by then they have lain still long enough to be known by their times
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(taken(build(cwd))).toBe(9);
    expect(taken(build(cwd))).toBe(9);
    const edits: readonly (readonly [string, number, () => void])[] = [
      ['một văn bản', 8, () => write(cwd, { [pathOf(1)]: documentText(1, ' Báo cáo kết quả.') })],
      // the document, and the press piece that is held against its appendix through nobody
      ['một phụ lục', 8, () => write(cwd, { 'directives/2026/phu-luc.md': '| Đơn vị | Chỉ tiêu |\n| --- | --- |\n| Thôn 1 | 6 |\n' })],
      ['một hình', 8, () => write(cwd, { 'directives/anh/so-do.png': new Uint8Array([1, 2, 3]) })],
      // 002, its piece
      ['văn bản có tin bài', 7, () => write(cwd, { [pathOf(2)]: documentText(2, ' Báo cáo kết quả.') })],
      // only the document of the second organ names it
      [
        'một cơ quan',
        8,
        () => write(cwd, { 'directives/co_quan.yaml': organs('Ủy ban nhân dân xã Đông Sơn', 'Ban Quản lý chợ Đông Sơn Mới') }),
      ],
      // 001, which it replaced before, itself, and the press piece: what replaces another may make a piece stale
      ['một quan hệ', 6, () => write(cwd, { [pathOf(5)]: documentText(5).replace('thay_the: 001.md\n', '') })],
      ['cấu hình', 0, () => write(cwd, { 'directives/chithi.yaml': 'co_quan: ubnd_xa_dong_son\ntrang: {ten: Trang mới}\n' })],
      ['một mẫu trang', 0, () => write(cwd, { 'templates/web/assets/site.css': 'body { color: navy }\n' })],
      ['bớt một văn bản', 8, () => rmSync(join(cwd, pathOf(8)))],
      ['thêm một văn bản', 8, () => write(cwd, { [pathOf(9)]: documentText(9) })],
    ];
    for (const [name, kept, edit] of edits) {
      edit();
      const ran = build(cwd);
      expect([name, taken(ran)]).toEqual([name, kept]);
      expect(outputOf(join(cwd, 'dist')), name).toEqual(cold(cwd));
    }
  });

  it('tells the same findings as the first', () => {
    const cwd = folderWith(archiveOffice(4));
    write(cwd, { [pathOf(2)]: documentText(2, ' Thể lực thù địch.').replace('so: 2', 'so: 1') });
    const first = build(cwd);
    const again = build(cwd);
    expect(first.err).toContain('so-trung');
    expect([again.code, again.err, taken(again)]).toEqual([first.code, first.err, 5]);
  });

  it('notices that the file of a document that another replaces has gone, and has come', () => {
    const cwd = folderWith(archiveOffice(4));
    write(cwd, {
      [pathOf(4)]: documentText(4).replace('trang_thai:', 'bai_bo: [cu/07.md, "Chỉ thị số 07/CT-UBND ngày 02/3/2019"]\ntrang_thai:'),
    });
    const missing = build(cwd);
    expect(missing.err).toContain('«cu/07.md» ghi ở khóa «bai_bo»');
    expect(missing.err.match(/tep-nhac-toi-khong-co/g)).toHaveLength(1);
    const again = build(cwd);
    expect([again.err, taken(again)]).toEqual([missing.err, 5]);
    // it is a document of its own, not a part of the one that names it
    write(cwd, { 'directives/2026/cu/07.md': documentText(7) });
    const there = build(cwd);
    expect(there.err).not.toContain('tep-nhac-toi-khong-co');
    expect(outputOf(join(cwd, 'dist'))).toEqual(cold(cwd));
    expect(Object.keys(outputOf(join(cwd, 'dist'))).some((path) => path.endsWith('/07-ct-ubnd/index.html'))).toBe(true);
    expect(taken(build(cwd))).toBe(6);
    rmSync(join(cwd, 'directives/2026/cu/07.md'));
    expect(build(cwd).err).toBe(missing.err);
    expect(outputOf(join(cwd, 'dist'))).toEqual(cold(cwd));
  });

  it('puts back what somebody changed or took away in the output folder', () => {
    const cwd = folderWith(archiveOffice(3));
    build(cwd);
    const whole = outputOf(join(cwd, 'dist'));
    const page = Object.keys(whole).find((path) => path.endsWith('/01-ct-ubnd/index.html')) as string;
    writeFileSync(join(cwd, 'dist', page), 'lạ');
    rmSync(join(cwd, 'dist', page.replace('/01-', '/02-')));
    rmSync(join(cwd, 'dist/web/index.html'));
    expect(taken(build(cwd))).toBe(2);
    expect(outputOf(join(cwd, 'dist'))).toEqual(whole);
  });

  it('passes over a cache that is corrupt, torn, foreign or of another version', () => {
    const cwd = folderWith(archiveOffice(4));
    write(cwd, { [pathOf(2)]: documentText(2, ' Thể lực thù địch.') });
    const told = build(cwd);
    const whole = outputOf(join(cwd, 'dist'));
    const folder = join(cwd, '.chithi/ket-qua');
    const [name] = readdirSync(folder);
    const file = join(folder, name as string);
    const bytes = readFileSync(file);
    const changed = (from: string, to: string) => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
    // each still JSON; the digests tell: of what every run reads, and of what one asks for where it replays findings or joins documents
    for (const [from, to] of [
      ['"slot":"web', '"slot":"wob'],
      ['"severity":"', '"severity":"x'],
      ['"stage":"ban_hanh"', '"stage":"du_thao_"'],
      ['"path":"web/van-ban', '"path":"web/van_ban'],
    ] as const) {
      const broken = changed(from, to);
      expect(broken.equals(bytes)).toBe(false);
      writeFileSync(file, broken);
      const again = build(cwd);
      expect(again.err).toBe(told.err);
      expect(outputOf(join(cwd, 'dist'))).toEqual(whole);
      expect(taken(build(cwd))).toBe(5);
    }
    for (const broken of [
      bytes.subarray(0, bytes.length >> 1),
      '{"a":1}\n',
      '\u0000\u0001',
      Buffer.concat([bytes, Buffer.alloc(50, 'x')]),
    ]) {
      writeFileSync(file, broken);
      build(cwd);
      expect(outputOf(join(cwd, 'dist'))).toEqual(whole);
    }
    rmSync(join(cwd, '.chithi'), { recursive: true });
    writeFileSync(join(cwd, '.chithi'), 'không phải thư mục');
    build(cwd);
    expect(outputOf(join(cwd, 'dist'))).toEqual(whole);
  });

  it('is not asked for: --no-cache leaves no .chithi, and a build of one file neither', () => {
    const cwd = folderWith(archiveOffice(2));
    build(cwd, '--no-cache');
    build(cwd, pathOf(1));
    expect(readdirSync(cwd).sort()).toEqual(['directives', 'dist']);
  });
});

describe('a check after a check', () => {
  it('tells what a check from nothing tells, after any edit, and leaves what a build learnt', () => {
    const cwd = folderWith(archiveOffice(4));
    write(cwd, { [pathOf(2)]: documentText(2, ' Các xã bổ xung phương án.').replace('so: 2', 'so: 1') });
    chithi(['check'], { cwd });
    expect(readdirSync(cwd)).toEqual(['directives']);
    build(cwd);
    const check = (...args: string[]) => chithi(['check', '--format', 'json', ...args], { cwd });
    const agree = () => {
      const told = check('--no-cache');
      expect(check()).toEqual(told);
      expect(check()).toEqual(told);
      return told.out;
    };
    expect(agree()).toContain('so-trung');
    write(cwd, { [pathOf(2)]: documentText(2, ' Các xã bổ xung phương án.') });
    const mended = agree();
    expect(mended).not.toContain('so-trung');
    expect(mended).toContain('sai-chinh-ta');
    write(cwd, { 'directives/chithi.yaml': 'co_quan: ubnd_xa_dong_son\nquy_tac: {sai-chinh-ta: off}\n' });
    expect(agree()).not.toContain('sai-chinh-ta');
    write(cwd, { 'directives/chithi.yaml': 'co_quan: ubnd_xa_dong_son\n' });
    build(cwd);
    expect(taken(build(cwd))).toBe(5);
  });
});

describe('threads and shards', () => {
  it('give the bytes of one thread in one run', () => {
    const cwd = folderWith(archiveOffice(48));
    const whole = cold(cwd);
    build(cwd, '--no-cache', '--jobs', '3', '--out', 'ba');
    expect(differing(join(cwd, 'ba'), join(cwd, 'lanh'))).toEqual([]);
    const parts = [1, 2, 3].map((index) => {
      build(cwd, '--shard', `${index}/3`, '--out', `phan-${index}`);
      return `phan-${index}`;
    });
    const merged = chithi(['merge', ...parts, '--out', 'ghep'], { cwd });
    expect([merged.code, merged.err]).toEqual([0, '']);
    expect(differing(join(cwd, 'ghep'), join(cwd, 'lanh'))).toEqual([]);
    expect(parts.every((part) => bytesOf(join(cwd, part)).size < Object.keys(whole).length / 2)).toBe(true);
  });

  it('are told apart: a part that is missing, doubled, damaged or of another build', () => {
    const cwd = folderWith(archiveOffice(6));
    for (const index of [1, 2]) build(cwd, '--shard', `${index}/2`, '--out', `p${index}`);
    const merge = (...parts: string[]) => chithi(['merge', ...parts, '--out', 'ghep'], { cwd });
    expect(merge('p1')).toMatchObject({ code: 2, err: expect.stringContaining('Thiếu phần 2/2') });
    expect(merge('p1', 'p2', 'p1')).toMatchObject({ code: 0 });
    expect(merge('p1', 'directives')).toMatchObject({ code: 2, err: expect.stringContaining('không phải kết quả') });
    write(cwd, { [pathOf(7)]: documentText(8) });
    build(cwd, '--shard', '2/2', '--out', 'khac');
    expect(merge('p1', 'khac')).toMatchObject({ code: 2, err: expect.stringContaining('hai lần dựng khác nhau') });
    const page = [...bytesOf(join(cwd, 'p2')).keys()].find((path) => path.endsWith('index.html')) as string;
    writeFileSync(join(cwd, 'p2', page), 'lạ');
    expect(merge('p1', 'p2')).toMatchObject({ code: 2, err: expect.stringContaining('không còn như lúc dựng') });
    expect(merge()).toMatchObject({ code: 2 });
    for (const bad of ['0/2', '3/2', 'a/b', '2']) expect(chithi(['build', '--shard', bad], { cwd }).code).toBe(2);
  });

  it('find a number that two parts share', () => {
    const cwd = folderWith(archiveOffice(12));
    write(cwd, { [pathOf(11)]: documentText(11).replace('so: 11', 'so: 12') });
    for (const index of [1, 2, 3, 4]) build(cwd, '--shard', `${index}/4`, '--out', `p${index}`);
    const merged = chithi(['merge', 'p1', 'p2', 'p3', 'p4', '--out', 'ghep'], { cwd });
    const whole = chithi(['build', '--no-cache', '--out', 'lanh'], { cwd });
    expect(merged.code).toBe(1);
    expect(merged.err).toContain('directives/2026/011.md:3:5: lỗi [so-trung]');
    expect(whole.err).toContain('directives/2026/011.md:3:5: lỗi [so-trung]');
    expect(differing(join(cwd, 'ghep'), join(cwd, 'lanh'))).toEqual([]);
  });
});
