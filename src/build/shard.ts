import { relative, sep } from 'node:path';
import { sha256 } from './world.ts';

/** Phần việc `index` trong `of` phần, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Whether a source belongs to a shard: by the digest of its path in the content root, so that every machine decides alike. */
export function inShard(root: string, path: string, { index, of }: Shard): boolean {
  const name = relative(root, path).split(sep).join('/');
  return Number.parseInt(sha256(name).slice(0, 12), 16) % of === index - 1;
}
