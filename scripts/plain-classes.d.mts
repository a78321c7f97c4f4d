/** JavaScript with its patterns in plain ranges. */
export function plainClasses(code: string): string;
