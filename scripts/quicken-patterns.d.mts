export function quickenPatterns(): import('esbuild').Plugin;
/** A plugin of Vite. */
export function quickenPatternsInTests(): {
  readonly name: string;
  readonly enforce: 'post';
  readonly transform: (code: string, id: string) => { readonly code: string; readonly map: null } | null;
};
