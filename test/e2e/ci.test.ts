import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, type Ran, root, STACK } from './chithi.ts';
import { allowedSigners, commit, directive, git, inFolder, issue, makeOffice, type OfficeFixture, run } from './office-fixture.ts';

const A = 'directives/2026/01-ct.md';
const program = process.env['CHITHI_PROGRAM'] ?? join(root, 'bin/chithi.js');

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Record<string, string>;
}

/** A shared repository with a clone to work in, as the service that runs a workflow has one. */
function clonedOffice(): { office: OfficeFixture; runner: string; push: () => void } {
  const office = makeOffice();
  issue(office, A, '2026-03-02');
  const shared = join(folderWith(), 'chung.git');
  git(office.root, 'clone', '-q', '--bare', office.root, shared);
  git(office.root, 'remote', 'add', 'origin', shared);
  return { office, runner: join(folderWith(), 'kho'), push: () => git(office.root, 'push', '-q', '--tags', 'origin', 'main') };
}

/** Installing packages is npm's business: what stands in for it only says that it was called. */
const shims = folderWith({ npm: '#!/bin/sh\necho "npm $*" >> "$NPM_LOG"\n' });
chmodSync(join(shims, 'npm'), 0o755);

function runSteps(steps: readonly Step[], cwd: string, env: Record<string, string>): Ran & { readonly at: string } {
  let out = '';
  for (const step of steps) {
    if (step.run === undefined) continue;
    const own = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, value.replace(/\$\{\{ secrets\.CHITHI_KEY \}\}/, env['SECRET'] ?? '')]),
    );
    const ran = run('bash', ['-e', '-o', 'pipefail', '-c', step.run], cwd, {
      ...env,
      ...own,
      CHITHI: `${process.execPath} ${program}`,
      PATH: `${shims}:${process.env['PATH']}`,
      NPM_LOG: join(shims, 'log'),
    });
    out += ran.out + ran.err;
    if (ran.code !== 0) return { ...ran, out, at: step.name ?? step.run };
  }
  return { code: 0, out, err: '', at: '' };
}

interface Workflow {
  readonly env: Record<string, string>;
  readonly jobs: Record<string, { steps: Step[]; needs?: string; if?: string }>;
}
const workflow = parse(readFileSync(join(root, '.github/workflows/chithi.yml'), 'utf8')) as Workflow;
const gitlab = parse(readFileSync(join(root, 'docs/ci/gitlab-ci.yml'), 'utf8')) as Record<string, { script: string[] }>;
const gitlabSteps = (job: string): Step[] => (gitlab[job]?.script ?? []).map((line) => ({ name: line, run: line }));

describe('the GitHub workflow', () => {
  const steps = (job: string) => workflow.jobs[job]?.steps ?? [];

  test('checks and builds a push, and tells a fault where it stands', () => {
    const { office, runner, push } = clonedOffice();
    push();
    git(office.root, 'clone', '-q', join(office.root, '.git'), runner);
    expect(runSteps(steps('kiem-tra'), runner, {})).toMatchObject({ code: 0 });
    expect(existsSync(join(runner, 'dist/web/index.html'))).toBe(true);
    expect(readFileSync(join(runner, 'so-dang-ky.csv'), 'utf8')).toContain('01/CT-UBND');
    office.write(A, office.read(A).replace('ngay: 2026-03-02\n', ''));
    commit(office.root, 'Quên ngày');
    git(runner, 'pull', '-q');
    const broken = runSteps(steps('kiem-tra'), runner, {});
    expect(broken).toMatchObject({ at: 'Kiểm tra văn bản' });
    expect(broken.out).toMatch(/^::error file=directives\/2026\/01-ct\.md,line=\d+/m);
  });

  test('releases on an annotated tag and on no other', () => {
    const { office, runner, push } = clonedOffice();
    git(office.root, 'tag', 'phat-hanh-tran');
    git(office.root, 'tag', '-a', '-m', 'Phát hành', 'phat-hanh-1');
    push();
    const shared = git(office.root, 'remote', 'get-url', 'origin');
    const secret = readFileSync(office.keys.the_thuc, 'utf8').trimEnd();
    const temporary = folderWith();
    const env = (tag: string) => ({ GITHUB_REF: `refs/tags/${tag}`, RUNNER_TEMP: temporary, SECRET: secret });
    git(office.root, 'clone', '-q', shared, runner);
    expect(runSteps(steps('phat-hanh'), runner, env('phat-hanh-tran'))).toMatchObject({ at: expect.stringContaining('Thẻ phải là') });
    git(runner, 'checkout', '-q', 'phat-hanh-1');
    expect(runSteps(steps('phat-hanh'), runner, env('phat-hanh-1'))).toMatchObject({
      code: 0,
      out: expect.stringMatching(/dựng lại ra đúng từng byte/),
    });
    expect(existsSync(join(temporary, 'khoa'))).toBe(false);
    const stranger = folderWith({ khoa: allowedSigners(office.keys) });
    expect(inFolder(stranger, 'verify', join(runner, 'dist'), '--keys', 'khoa').code).toBe(0);
    expect(workflow.jobs['phat-hanh']).toMatchObject({ needs: 'kiem-tra', if: expect.stringContaining('refs/tags/phat-hanh-') });
  });
});

test('the workflow that an office copies is that of this repository, with the installed package', () => {
  const office = parse(readFileSync(join(root, 'docs/ci/github.yml'), 'utf8')) as Workflow;
  const asInstalled = (steps: readonly Step[]) =>
    steps.filter(({ name }) => name !== 'Dựng chithi').map((step) => (step.name === 'Cài đặt' ? { name: step.name, run: 'npm ci' } : step));
  expect(office.env).toEqual({ CHITHI: 'npx chithi' });
  expect(office).toEqual({
    ...workflow,
    env: office.env,
    jobs: Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, { ...job, steps: asInstalled(job.steps) }])),
  });
});

test('the GitLab jobs check, and release on an annotated tag', () => {
  const { office, runner, push } = clonedOffice();
  git(office.root, 'tag', 'phat-hanh-tran');
  git(office.root, 'tag', '-a', '-m', 'Phát hành', 'phat-hanh-1');
  push();
  git(office.root, 'clone', '-q', git(office.root, 'remote', 'get-url', 'origin'), runner);
  expect(runSteps(gitlabSteps('kiem-tra'), runner, {})).toMatchObject({ code: 0 });
  expect(readFileSync(join(runner, 'chithi.xml'), 'utf8')).toMatch(/^<\?xml/);
  // the next job starts from a clean clone
  git(runner, 'clean', '-q', '-f', '-d', '-x');
  const env = { CHITHI_KEY: office.keys.the_thuc };
  expect(runSteps(gitlabSteps('phat-hanh'), runner, { ...env, CI_COMMIT_TAG: 'phat-hanh-tran' }).at).toMatch(/cat-file/);
  expect(runSteps(gitlabSteps('phat-hanh'), runner, { ...env, CI_COMMIT_TAG: 'phat-hanh-1' })).toMatchObject({ code: 0 });
});

test('the hook refuses a commit of a document with faults, and looks at what is staged', () => {
  const office = makeOffice();
  copyFileSync(join(root, 'docs/ci/pre-commit'), join(office.root, '.git/hooks/pre-commit'));
  chmodSync(join(office.root, '.git/hooks/pre-commit'), 0o755);
  const attempt = () => run('git', ['commit', '-q', '-m', 'Thử'], office.root, { CHITHI: `${process.execPath} ${program}` });
  office.write(A, directive().replace('trich_yeu', 'trich_yeuu'));
  git(office.root, 'add', '-A');
  expect(attempt()).toMatchObject({ code: 1, err: expect.stringMatching(/Chưa commit: văn bản còn lỗi/) });
  office.write(A, directive());
  git(office.root, 'add', '-A');
  office.write(A, 'đang sửa dở');
  expect(attempt()).toMatchObject({ code: 0 });
  expect(git(office.root, 'show', `HEAD:${A}`)).toBe(directive().trim());
  // what cannot be run has found nothing in the documents
  const without = (CHITHI: string) => run('git', ['commit', '-q', '--allow-empty', '-m', 'Thử'], office.root, { CHITHI });
  office.write(A, directive().replace('Về', 'Về việc'));
  git(office.root, 'add', '-A');
  expect(without('khong-co-lenh-nay')).toMatchObject({ code: 1, err: expect.stringMatching(/chưa kiểm tra gì.*npm ci/) });
  const damaged = folderWith({ 'bin/chithi.js': readFileSync(program, 'utf8'), 'lib/cli.cjs': 'hỏng(', 'package.json': '{}' });
  copyFileSync(join(root, 'bin/command-line.js'), join(damaged, 'bin/command-line.js'));
  const broken = without(`${process.execPath} ${join(damaged, 'bin/chithi.js')}`);
  expect(broken).toMatchObject({ code: 1, err: expect.stringMatching(/không nạp được chương trình[^]*chithi không kiểm tra được/) });
  expect(broken.err).not.toMatch(STACK);
  expect(without(`${process.execPath} ${program} --khong-co`)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/không kiểm tra được/),
  });
  // an office that keeps its documents elsewhere would be looked after by a hook that looks at nothing
  const elsewhere = run('git', ['commit', '-q', '--allow-empty', '-m', 'Thử'], office.root, { CHITHI_ROOT: 'van-ban' });
  expect(elsewhere).toMatchObject({ code: 1, err: expect.stringMatching(/kho không có thư mục «van-ban».*CHITHI_ROOT/) });
});

test('the hook runs the chithi of a repository whose path has a space, with nothing set', () => {
  const parent = folderWith();
  const repository = join(parent, 'văn phòng Ủy ban');
  mkdirSync(join(repository, 'node_modules/.bin'), { recursive: true });
  git(repository, 'init', '-q', '-b', 'main');
  copyFileSync(join(root, 'docs/ci/pre-commit'), join(repository, '.git/hooks/pre-commit'));
  chmodSync(join(repository, '.git/hooks/pre-commit'), 0o755);
  symlinkSync(program, join(repository, 'node_modules/.bin/chithi'));
  const commit = (text: string, env: Record<string, string> = {}) => {
    mkdirSync(join(repository, 'directives'), { recursive: true });
    writeFileSync(join(repository, 'directives/van-ban.md'), text);
    git(repository, 'add', 'directives');
    return run('git', ['commit', '-q', '-m', 'Thử'], repository, env);
  };
  expect(commit(directive().replace('trich_yeu', 'trich_yeuu'))).toMatchObject({ code: 1, err: expect.stringMatching(/văn bản còn lỗi/) });
  expect(commit(directive())).toMatchObject({ code: 0 });
  // a file to run is taken as it is named, a command word by word
  const CHITHI = join(repository, 'node_modules/.bin/chithi');
  expect(commit(directive({ subject: 'Về trồng rừng' }), { CHITHI })).toMatchObject({ code: 0 });
  expect(commit(directive({ subject: 'Về giữ rừng' }), { CHITHI: `${process.execPath} ${program}` })).toMatchObject({ code: 0 });
  expect(commit(directive({ subject: 'Về rừng' }), { CHITHI: 'C:\\tools\\chithi.cmd' }).err).toContain('C:\\tools\\chithi.cmd');
});
