import { execFileSync } from 'node:child_process';

/** A visual line of text of a printed page; lengths in pt from the top left corner. */
export interface PrintedLine {
  readonly page: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  readonly colour: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** A drawn horizontal line. */
export interface PrintedRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

// the finest scale that pdftohtml gives
const zoom = 3;

function decoded(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .normalize('NFC');
}

interface Font {
  readonly size: number;
  readonly family: string;
  readonly colour: string;
}

/** The pages of a PDF, read with poppler. */
export function readPrinted(pdf: string): PrintedPage[] {
  const args = ['-xml', '-i', '-stdout', '-fontfullname', '-zoom', String(zoom), pdf];
  const xml = execFileSync('pdftohtml', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const fonts = new Map<string, Font>();
  const pages: PrintedPage[] = [];
  let lines: PrintedLine[] = [];
  const token =
    /<page number="\d+"[^>]*height="(\d+)" width="(\d+)"|<fontspec id="(\d+)" size="(\d+)" family="([^"]*)" color="([^"]*)"|<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="\d+" font="(\d+)">(.*?)<\/text>/g;
  for (const match of xml.matchAll(token)) {
    const [, height, width, font, size, family, colour, top, left, wide, use, inner] = match;
    if (height !== undefined && width !== undefined) {
      lines = [];
      pages.push({ width: Number(width) / zoom, height: Number(height) / zoom, lines });
    } else if (font !== undefined) fonts.set(font, { size: Number(size) / zoom, family: family ?? '', colour: colour ?? '' });
    else {
      const text = decoded(inner ?? '');
      const face = fonts.get(use ?? '');
      if (text.trim() === '' || !face) continue;
      lines.push({
        page: pages.length,
        text: text.trim(),
        size: face.size,
        bold: /Bold/.test(face.family),
        italic: /Italic/.test(face.family),
        font: face.family.replace(/^[A-Z]{6}\+/, ''),
        colour: face.colour,
        left: Number(left) / zoom,
        right: (Number(left) + Number(wide)) / zoom,
        top: Number(top) / zoom,
      });
    }
  }
  return pages;
}

/** The horizontal lines drawn on a page, from 1. */
export function rulesOn(pdf: string, page: number): PrintedRule[] {
  const svg = execFileSync('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const stroke =
    /<path (?=[^>]*stroke-width)[^>]* d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) "(?: transform="matrix\(([\d.-]+),([\d.-]+),([\d.-]+),([\d.-]+),([\d.-]+),([\d.-]+)\)")?/g;
  const rules = new Map<string, PrintedRule>();
  for (const match of svg.matchAll(stroke)) {
    const [x1, y1, x2, y2] = match.slice(1, 5).map(Number) as [number, number, number, number];
    if (Math.abs(y1 - y2) > 0.5) continue;
    const [a, , , d, e, f] =
      match[5] === undefined ? [1, 0, 0, 1, 0, 0] : (match.slice(5, 11).map(Number) as [number, number, number, number, number, number]);
    const ends = [a * x1 + e, a * x2 + e].sort((one, other) => one - other) as [number, number];
    const rule = { left: ends[0], right: ends[1], y: d * y1 + f };
    rules.set(`${rule.left.toFixed(1)} ${rule.right.toFixed(1)} ${rule.y.toFixed(1)}`, rule);
  }
  return [...rules.values()];
}

/** The drawn line right under a line of text. */
export function ruleUnder(rules: readonly PrintedRule[], line: PrintedLine): PrintedRule | undefined {
  return rules
    .filter(
      ({ left, right, y }) =>
        y - line.top > line.size * 0.8 && y - line.top < line.size * 0.8 + 20 && left < line.right && right > line.left,
    )
    .sort((a, b) => a.y - b.y)[0];
}

export const widthOf = ({ left, right }: { readonly left: number; readonly right: number }) => right - left;
export const middleOf = ({ left, right }: { readonly left: number; readonly right: number }) => (left + right) / 2;
export const mm = (pt: number) => (pt / 72) * 25.4;
