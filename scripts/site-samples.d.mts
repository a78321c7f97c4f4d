/** Is based on a sample, and was withdrawn. */
export const withdrawn: string;
/** Replaces the samples' directive 05. */
export const replacing: string;
