import { fileURLToPath } from 'node:url';
import { readIfThere, WorldError } from './world.ts';

/** The version of this toolkit, from its package: beside `lib/` when installed, beside `src/` in its own tests. */
export async function toolkitVersion(): Promise<string> {
  for (const up of ['../package.json', '../../package.json']) {
    const bytes = await readIfThere(fileURLToPath(new URL(up, import.meta.url)));
    if (!bytes) continue;
    const value = JSON.parse(new TextDecoder().decode(bytes)) as { name?: unknown; version?: unknown };
    if (value.name === 'chithi' && typeof value.version === 'string') return value.version;
  }
  throw new WorldError('Không thấy package.json của chithi. Cài lại chithi.');
}
