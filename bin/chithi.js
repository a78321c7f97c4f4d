#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = new URL('../lib/cli.js', import.meta.url);
if (!existsSync(fileURLToPath(cli))) {
  process.stderr.write('chithi: chương trình chưa được dựng. Chạy «npm start» một lần trong thư mục của dự án.\n');
  process.exitCode = 2;
} else {
  const { main } = await import(cli.href);
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.exitCode = await main(process.argv.slice(2), version);
}
