#!/usr/bin/env node
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

if (!existsSync(join(__dirname, '../lib/cli.cjs'))) {
  process.stderr.write('chithi: chương trình chưa được dựng. Chạy «npm start» một lần trong thư mục của dự án.\n');
  process.exitCode = 2;
} else {
  const { commandLine } = require('./command-line.js');
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  commandLine()
    .main(process.argv.slice(2), version)
    .then((code) => {
      process.exitCode = code;
      // what has been said is out: nothing in memory needs to be put away
      if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
    });
}
