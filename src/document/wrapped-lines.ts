import type { Span } from '../source/span.ts';

/** Where a sentence, a heading or an entry of a list ends. */
const ENDED = /[.;:!?…|]["”’»)]*$/u;
/** What a paragraph, an item, a row or a mark of the form begins with. */
const OPENED =
  /^(?:[-–+*•|#]|\d+(?:\.\d+)*[.)]|\p{L}{1,2}[.)]\s|[IVX]+[.-]\s|(?:Điều|Chương|Phần|Mục)\s+[\dIVX]|Số:|Kính gửi|Nơi nhận|Căn cứ)/u;
/** No paragraph ends with such a word. */
const LEADING = /(?:^|\s)(?:ngày|tháng|số|của|và|các|cho|về|tại|theo|từ|đến|trong|với|là|do|để|hoặc|những|khi|tờ)$/iu;
const LONGEST_LINE = 140;
const LONG_LINE = 40;

/**
 * How wide the lines of a text are where they were broken by a page and not by their author (a text pasted from a PDF or a web page); 0
 * where a line is a paragraph.
 */
function wrappedWidth(lines: readonly string[]): number {
  const long = lines.filter((line) => line.length >= LONG_LINE);
  if (long.length < 4 || long.some((line) => line.length > LONGEST_LINE)) return 0;
  const open = long.filter((line) => !ENDED.test(line)).length;
  if (open * 2 < long.length) return 0;
  const lengths = long.map((line) => line.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/**
 * The paragraphs of a plain text, in order, without the white space around them; empty lines are none. A line is a paragraph, but lines that a
 * page broke are one. Linear in the length of the text.
 */
export function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const lead = line.length - line.trimStart().length;
    spans.push({ start: Math.min(start + lead, end), end: start + line.trimEnd().length });
    start = end + 1;
  }
  const textOf = ({ start, end }: Span) => (end > start ? text.slice(start, end) : '');
  const values = spans.map(textOf);
  const width = wrappedWidth(values);
  const goesOn = (line: string, next: string | undefined) =>
    width > 0 &&
    next !== undefined &&
    next !== '' &&
    !ENDED.test(line) &&
    (LEADING.test(line) || !OPENED.test(next)) &&
    (LEADING.test(line) || /^\p{Ll}/u.test(next) || line.length + (/^\S+/.exec(next)?.[0].length ?? 0) >= width * 0.85);
  const paragraphs: Span[] = [];
  for (let index = 0; index < spans.length; index++) {
    const first = spans[index] as Span;
    if (values[index] === '') continue;
    while (goesOn(values[index] as string, values[index + 1])) index++;
    paragraphs.push({ start: first.start, end: (spans[index] as Span).end });
  }
  return paragraphs;
}
