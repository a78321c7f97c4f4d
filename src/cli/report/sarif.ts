import type { Rule } from '../../lint/rule.ts';
import { positionAt } from '../../source/source-file.ts';
import type { ReportedFile } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A relative URI of a path: SARIF wants no bare spaces and letters. */
function uri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** SARIF 2.1.0, the report that code hosts read; fixes included. */
export function sarifReport(files: readonly ReportedFile[], rules: readonly Rule[], version: string): string {
  const used = new Set(files.flatMap((file) => file.findings.map((one) => one.rule)));
  const listed = rules.filter((rule) => used.has(rule.id));
  const index = new Map(listed.map((rule, at) => [rule.id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'chithi',
            semanticVersion: version,
            language: 'vi',
            rules: listed.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.why },
              help: { text: [rule.why, ...rule.basis.map((one) => `${one.clause}, ${one.document}`)].join('\n') },
              properties: { family: rule.family },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ source }) => ({ location: { uri: uri(source.path) }, encoding: 'UTF-8' })),
        results: files.flatMap(({ findings }) =>
          findings.map((finding) => {
            const artifactLocation = { uri: uri(finding.source.path) };
            const start = positionAt(finding.source, finding.start);
            const end = positionAt(finding.source, finding.end);
            return {
              ruleId: finding.rule,
              ...(index.has(finding.rule) ? { ruleIndex: index.get(finding.rule) } : {}),
              level: LEVELS[finding.severity],
              message: { text: finding.message },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation,
                    region: {
                      startLine: start.line,
                      startColumn: start.column,
                      endLine: end.line,
                      endColumn: end.column,
                      charOffset: finding.start,
                      charLength: finding.end - finding.start,
                    },
                  },
                },
              ],
              ...(finding.fix
                ? {
                    fixes: [
                      {
                        description: { text: finding.fix.title },
                        artifactChanges: [
                          {
                            artifactLocation,
                            replacements: finding.fix.edits.map((edit) => {
                              const from = positionAt(finding.source, edit.start);
                              const to = positionAt(finding.source, edit.end);
                              return {
                                deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
                                insertedContent: { text: edit.text },
                              };
                            }),
                          },
                        ],
                      },
                    ],
                  }
                : {}),
            };
          }),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
