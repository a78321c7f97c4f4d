import type { Format } from '../../document/profile.ts';
import { dangHd36 } from './dang-hd36.ts';

/**
 * Thể thức of the Party from 27/5/2026: Hướng dẫn 05-HD/VPTW. Its text has not been compared with the original: what is known of it stands
 * here, all else is taken from the guideline that it replaced.
 */
export const dangHd05: Format = {
  ...dangHd36,
  id: 'dang_hd05',
  name: 'Hướng dẫn 05-HD/VPTW',
  from: '2026-05-27',
  until: undefined,
  addressees: { label: 'Kính gửi', labels: { to_trinh: 'Kính trình' }, italic: true },
  recipientList: { title: 'underlined', separator: ';' },
};
