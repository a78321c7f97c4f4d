const MAX_CELL = 60;

/** Rows as aligned columns for a terminal; long cells are cut with «…». */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cut = (cell: string) => {
    const flat = cell.replace(/\s+/g, ' ').trim();
    return flat.length > MAX_CELL ? `${flat.slice(0, MAX_CELL - 1)}…` : flat;
  };
  const all = [header, ...rows].map((row) => row.map(cut));
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return `${lines.join('\n')}\n`;
}
