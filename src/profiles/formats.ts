import type { Format } from '../document/profile.ts';
import { dangHd05 } from './formats/dang-hd05.ts';
import { dangHd36 } from './formats/dang-hd36.ts';
import { nd30 } from './formats/nd30.ts';

/** Thể thức: chosen by the organ's system and the date of the document. */
export const formats: readonly Format[] = [nd30, dangHd05, dangHd36];
