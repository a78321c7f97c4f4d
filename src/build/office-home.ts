import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What stands at the top of a repository or of an installation. */
const TOPS = ['.git', 'package.json'];

/**
 * The folder in which an office's own templates (`templates/`) and the cache (`.chithi/`) lie: the one around its content root, absolute like it. A
 * content root that is the top of a repository or of an installation, or that nothing marks as one, is its own: what lies around it is others'.
 */
export function officeHome(root: string): string {
  if (basename(root) === 'directives') return dirname(root);
  const own = TOPS.some((name) => existsSync(join(root, name))) || !existsSync(join(root, 'chithi.yaml'));
  return own ? root : dirname(root);
}
