/** Names of the files that make a folder a release. */
export { MANIFEST } from '../build/manifest.ts';
export const SUMS = 'SHA256SUMS';
export const PROVENANCE = 'provenance.intoto.jsonl';
/** Copies of the sources, approvals and configuration that the outputs come from. */
export const SOURCES = 'nguon';
