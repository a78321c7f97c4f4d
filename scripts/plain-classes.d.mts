/** JavaScript with its patterns in plain ranges. */
export function plainClasses(code: string): string;
export function plainClassesInBundle(): import('esbuild').Plugin;
/** A plugin of Vite. */
export function plainClassesInTests(): {
  readonly name: string;
  readonly enforce: 'post';
  readonly transform: (code: string, id: string) => { readonly code: string; readonly map: null } | null;
};
