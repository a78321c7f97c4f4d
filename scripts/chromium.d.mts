/** Debian's Chromium, quiet. Without it the tests that ask for it fail: a claim about a browser needs one. */
export function launchChromium(): Promise<import('playwright-core').Browser>;
