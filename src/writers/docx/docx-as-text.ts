import { strFromU8, unzipSync } from 'fflate';

/** One element a line, indented by depth; an element that holds nothing but text stays on its line. */
function pretty(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  let at = 0;
  const indent = () => '  '.repeat(depth);
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at);
      const end = next < 0 ? xml.length : next;
      const value = xml.slice(at, end);
      if (value.trim() !== '') lines.push(indent() + value);
      at = end;
      continue;
    }
    const close = xml.indexOf('>', at);
    const end = close < 0 ? xml.length : close + 1;
    const tag = xml.slice(at, end);
    at = end;
    if (tag.startsWith('</')) {
      depth = Math.max(0, depth - 1);
      lines.push(indent() + tag);
    } else if (tag.endsWith('/>') || tag.startsWith('<?')) lines.push(indent() + tag);
    else {
      const next = xml.indexOf('<', at);
      const closing = `</${/^<([^\s>]+)/.exec(tag)?.[1]}>`;
      if (next >= 0 && xml.startsWith(closing, next)) {
        lines.push(indent() + tag + xml.slice(at, next) + closing);
        at = next + closing.length;
      } else {
        lines.push(indent() + tag);
        depth++;
      }
    }
  }
  return lines.join('\n');
}

/**
 * A DOCX as loose text that a person can compare line by line: each part under its name, XML with one element a line, of other files their
 * size.
 */
export function docxAsText(bytes: Uint8Array): string {
  const files = unzipSync(bytes);
  return Object.keys(files)
    .map((name) => {
      const data = files[name] as Uint8Array;
      const isXml = name.endsWith('.xml') || name.endsWith('.rels');
      return `=== ${name}\n${isXml ? pretty(strFromU8(data)) : `(${data.length} bytes)`}\n`;
    })
    .join('\n');
}
