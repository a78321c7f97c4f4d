// How much of what a reader must know a draft tells within a length: units, deadlines, figures; beside the first words of the document.
import { findCitations } from '../src/document/citations/find-citations.ts';
import { type Document, isWritable } from '../src/document/document.ts';
import { tasksOf } from '../src/document/document-tasks.ts';
import type { OrganRegister } from '../src/document/organ-register.ts';
import { clausesOf, FORM } from '../src/document/press/clauses.ts';
import { keysOf } from '../src/document/press/names.ts';
import { quantitiesOf } from '../src/document/press/quantities.ts';
import { draftPiece } from '../src/writers/press/draft-piece.ts';

export interface Coverage {
  readonly units: number;
  readonly deadlines: number;
  readonly figures: number;
}

/** The lengths that docs/tin-nhap.md shows, in syllables. */
export const COVERAGE_LENGTHS: readonly number[] = [150, 250, 350, 500];

export interface CoverageRow {
  readonly length: number;
  readonly method: 'draft' | 'lead-n' | 'tasks-n';
  readonly coverage: Coverage;
}

/** The text of a draft as a reader sees it: lead and body, without title and marks. */
function draftText(source: string): string {
  const lead = JSON.parse(/^sapo: (".*")$/m.exec(source)?.[1] ?? '""') as string;
  return `${lead}\n${source.split(/^---$/m).slice(2).join('---')}`.replace(/\s*\[\^[^\]]*\]/g, '');
}

const firstWords = (text: string, count: number) => text.split(/\s+/).slice(0, count).join(' ');

/** Shares of what the documents hold that texts of each method tell, all documents together. */
export function draftCoverage(documents: readonly Document[], organs: OrganRegister, lengths: readonly number[]): readonly CoverageRow[] {
  return lengths.flatMap((length) =>
    (['draft', 'lead-n', 'tasks-n'] as const).map((method) => {
      const total = { units: 0, deadlines: 0, figures: 0 };
      const told = { units: 0, deadlines: 0, figures: 0 };
      for (const document of documents) {
        if (!isWritable(document)) continue;
        const { tasks } = tasksOf(document, organs);
        const body = clausesOf(document).all.filter((clause) => clause.id !== FORM && !clause.id.startsWith('can-cu'));
        const whole = body.flatMap((clause) => clause.texts).join('\n');
        const items = body.filter((clause) => !clause.id.startsWith('mo-dau')).flatMap((clause) => clause.texts);
        const text =
          method === 'draft'
            ? draftText(draftPiece(document, tasks, 'bao', 'a.md', length))
            : firstWords(method === 'lead-n' ? whole : items.join('\n'), length);
        const all = tasks.flatMap((one) => one.task.assignments);
        const units = new Set(
          all.flatMap((one) => [...(one.leadKind === 'named' ? one.lead : []), ...one.coordinating]).map((one) => keysOf(one).join(' ')),
        );
        const deadlines = new Set(all.flatMap((one) => (one.deadline?.date ? [one.deadline.date] : [])));
        const figures = new Set(figuresIn(whole));
        const words = ` ${keysOf(text).join(' ')} `;
        const days = daysIn(text);
        const said = new Set(figuresIn(text));
        total.units += units.size;
        total.deadlines += deadlines.size;
        total.figures += figures.size;
        told.units += [...units].filter((one) => words.includes(` ${one} `)).length;
        told.deadlines += [...deadlines].filter((one) => days.has(one)).length;
        told.figures += [...figures].filter((one) => said.has(one)).length;
      }
      const share = (key: keyof Coverage) => (total[key] === 0 ? 1 : told[key] / total[key]);
      return { length, method, coverage: { units: share('units'), deadlines: share('deadlines'), figures: share('figures') } };
    }),
  );
}

/** The number of a document that is cited is no figure. */
function figuresIn(text: string): readonly string[] {
  const cited = findCitations(text, { softBreaks: true }).map(({ start, end }) => ({ start, end }));
  return quantitiesOf(text, cited).flatMap((fact) =>
    fact.kind === 'number' && !fact.unit?.startsWith('#') ? [`${fact.value} ${fact.unit ?? ''}`] : [],
  );
}

/** Days, and the last days of periods. */
function daysIn(text: string): ReadonlySet<string> {
  return new Set(quantitiesOf(text, []).flatMap((fact) => (fact.kind === 'date' ? [fact.value, fact.value.split('/').at(-1) ?? ''] : [])));
}

export function coverageTable(rows: readonly CoverageRow[]): string {
  const percent = (value: number) => `${(100 * value).toFixed(0).padStart(3)} %`;
  return rows
    .map(
      ({ length, method, coverage }) =>
        `${String(length).padStart(4)} tiếng  ${method.padEnd(8)} đơn vị ${percent(coverage.units)}  thời hạn ${percent(coverage.deadlines)}  số liệu ${percent(coverage.figures)}`,
    )
    .join('\n');
}

const METHODS: Readonly<Record<CoverageRow['method'], string>> = {
  draft: '`chithi draft bao`',
  'lead-n': 'những chữ đầu của văn bản',
  'tasks-n': 'những chữ đầu của phần giao nhiệm vụ',
};

/** docs/tin-nhap.md: the same table for readers. */
export function coveragePage(count: number, rows: readonly CoverageRow[]): string {
  const percent = (value: number) => `${(100 * value).toFixed(0)} %`;
  return `# Bản nháp tin bài nói được bao nhiêu

Tệp này do \`node bench/draft.mjs --write\` ghi; không sửa tay. Đo trên ${count} văn bản mẫu có giao nhiệm vụ (thư mục \`directives/\`), mỗi độ dài
một bản nháp báo, tính cả sapo và thân bài, bằng tiếng.

* **Đơn vị**: tỷ lệ đơn vị chủ trì, phối hợp được gọi đích danh trong văn bản mà bài nhắc trọn tên.
* **Thời hạn**: tỷ lệ thời hạn có ngày của các nhiệm vụ mà bài nêu đúng ngày.
* **Số liệu**: tỷ lệ số liệu (giá trị và đơn vị tính, không kể số của văn bản được dẫn) của văn bản mà bài nêu.

Để so sánh: cùng độ dài, lấy nguyên những chữ đầu của phần nội dung (cách cắt tin thường gặp), hoặc những chữ đầu của phần giao nhiệm vụ.

| độ dài (tiếng) | cách soạn | đơn vị | thời hạn | số liệu |
| ---: | --- | ---: | ---: | ---: |
${rows
  .map(
    ({ length, method, coverage }) =>
      `| ${length} | ${METHODS[method]} | ${percent(coverage.units)} | ${percent(coverage.deadlines)} | ${percent(coverage.figures)} |`,
  )
  .join('\n')}

Bản nháp chọn việc có thời hạn và đơn vị trước, rồi mới đến số liệu.
`;
}
