/** Every format that a document is written in, as `--only` calls it, in the order in which they are made. */
export const writerIds = ['docx', 'pdf', 'html', 'json'] as const;

export type WriterId = (typeof writerIds)[number];
