/** JavaScript with its patterns made when they are first used. */
export function patternsWhenMet(code: string): string;
