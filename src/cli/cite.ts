import { readEach } from '../build/look-at-sources.ts';
import { type InputFile, listSources } from '../build/sources.ts';
import { read } from '../compile.ts';
import type { Citation } from '../document/citations/find-citations.ts';
import { citationRecord, type Prose, proseOfDocument, proseOfText } from '../lint/prose.ts';
import { positionAt } from '../source/source-file.ts';
import { placeOf } from '../source/source-text.ts';
import { type Command, oneOf } from './command.ts';
import { jsonOfFiles } from './report/json.ts';
import { textTable } from './text-table.ts';

export const cite: Command = {
  name: 'cite',
  usage: '[ĐƯỜNG_DẪN…]',
  summary: 'Liệt kê mọi viện dẫn trong văn bản, đã tách loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.',
  options: { format: { type: 'string', value: 'DẠNG', describe: 'table (mặc định) hoặc json' } },
  run: async (args, terminal) => {
    const format = oneOf(args, 'format', ['table', 'json'] as const, 'table');
    const listing = await listSources(args.paths);
    if (format === 'json') {
      for (const text of jsonOfFiles(readEach(listing), citationsRecord)) terminal.out(text);
      return 0;
    }
    for (const file of readEach(listing)) {
      const { path } = file.source;
      const { citations } = proseOf(file);
      const rows = citations.map((one) => {
        const { citation } = one;
        const { line } = positionAt(one.passage.text.source, placeOf(one.passage.text, citation.start, citation.end).start);
        return [
          String(line),
          citation.type ?? '',
          numberAndSymbol(citation),
          citation.date ?? '',
          citation.issuer ?? '',
          citation.title ?? '',
        ];
      });
      terminal.out(
        `${path}: ${citations.length} viện dẫn\n${rows.length > 0 ? textTable(['dòng', 'loại', 'số, ký hiệu', 'ngày', 'cơ quan', 'trích yếu'], rows) : ''}\n`,
      );
    }
    return 0;
  },
};

function citationsRecord(file: InputFile) {
  return { path: file.source.path, citations: proseOf(file).citations.map(citationRecord) };
}

/** «30/2020/NĐ-CP», «04/CT-UBND», the Party's «57-NQ/TW»; a number or a symbol alone where no more is said. */
function numberAndSymbol({ number, year, symbol }: Citation): string {
  if (year === null && number !== null && symbol?.includes('/')) return `${number}-${symbol}`;
  return [number, year, symbol].filter((part) => part !== null).join('/');
}

/** The running text of an input; nothing is linted. */
export function proseOf(file: InputFile): Prose {
  return file.kind === 'van_ban' ? proseOfDocument(read(file.source, file.office.compiler)) : proseOfText(file.source);
}
