/** The words of a reading in lower case and NFC; punctuation between them does not count. */
export function tokensOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.;]+/)
    .filter(Boolean);
}
