import type { Plugin } from 'esbuild';

/** The passage of fflate that makes its table of reversed bits, and the one that takes its place. */
export declare const reversal: readonly [RegExp, string];

/** The passage that makes the room that compressing needs, and the one that takes its place. */
export declare const workspace: readonly [RegExp, string];

/** The text of fflate with these passages replaced. */
export declare function quickened(text: string): string;

/** For bundling: fflate with these passages replaced. */
export declare function quickenFflate(): Plugin;
