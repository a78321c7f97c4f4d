import { fileURLToPath } from 'node:url';
import type { Templates } from '../writers/html/templates.ts';
import { readIfThere, sha256 } from './world.ts';

/** Digest of the toolkit's own program and templates, by which results of another build of it are told apart; null where it runs unbundled. */
export async function toolkitDigest(builtIn: Templates): Promise<string | null> {
  const program = await readIfThere(fileURLToPath(new URL('../lib/cli.cjs', import.meta.url)));
  return program && sha256(`${sha256(program)}${JSON.stringify(Object.entries(builtIn))}`);
}
