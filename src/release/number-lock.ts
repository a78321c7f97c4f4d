import { join } from 'node:path';
import { withLock } from '../build/lock.ts';

const NAME = 'chithi-so.lock';

/** Does `work` while no other run in this folder does: of two that draw a number at once, one waits. `patience`: in milliseconds. */
export function withNumberLock<T>(folder: string, work: () => Promise<T>, patience = 30_000): Promise<T> {
  const words = {
    cannot: `Không khóa được việc cấp số trong «${folder}»`,
    busy: (path: string) => `Một lượt cấp số khác đang chạy. Chờ xong rồi chạy lại; nếu không có lượt nào, xóa «${path}».`,
  };
  return withLock(join(folder, NAME), words, patience, work);
}
