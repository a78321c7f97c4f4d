#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!existsSync(fileURLToPath(new URL('../lib/cli.cjs', import.meta.url)))) {
  process.stderr.write('chithi: chương trình chưa được dựng. Chạy «npm start» một lần trong thư mục của dự án.\n');
  process.exitCode = 2;
} else {
  const { commandLine } = await import('./command-line.js');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.exitCode = await commandLine().main(process.argv.slice(2), version);
}
