// Written by scripts/generate.mjs from the files of src/rules: do not edit.
import type { Rule } from '../lint/rule.ts';


/** Every rule, one file each, by name. */
export const rules: readonly Rule[] = [

];
