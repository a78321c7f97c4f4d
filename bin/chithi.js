#!/usr/bin/env node
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** What runs a command; null where the program cannot be loaded, with the reason told. Exit code 1 would say that documents have faults. */
function loaded() {
  if (!existsSync(join(__dirname, '../lib/cli.cjs'))) {
    process.stderr.write('chithi: chương trình chưa được dựng. Chạy «npm start» một lần trong thư mục của dự án.\n');
    return null;
  }
  try {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
    return { main: require('./command-line.js').commandLine().main, version };
  } catch (error) {
    process.stderr.write(
      `chithi: không nạp được chương trình (${String(error).split('\n')[0]}). Cài lại chithi; cần Node 20.19 trở lên, đang dùng ${process.version}.\n`,
    );
    return null;
  }
}

const program = loaded();
if (program === null) process.exitCode = 2;
else
  program.main(process.argv.slice(2), program.version).then((code) => {
    process.exitCode = code;
    // what has been said is out: nothing in memory needs to be put away
    if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
  });
