import type { Plugin } from 'esbuild';

/** The passage of fflate that makes its table of reversed bits, and the one that takes its place. */
export declare const reversal: readonly [RegExp, string];

/** For bundling: fflate with that passage replaced. */
export declare function quickenFflate(): Plugin;
