import type { YamlNode } from '../../syntax/yaml-tree.ts';
import type { Configuration } from '../configuration.ts';
import { choice, fieldReader, integer, type Keys, map, record, text, textOf } from '../shape.ts';

/** Cách làm tin bài của đơn vị: key `bao_chi` of `chithi.yaml`. */
export interface PressSettings {
  /** Tên cơ quan báo chí, phát thanh; null where the office says none. */
  readonly mediaName: string | null;
  /** What parts day, month and year in dates: `/`, `-`, `.`. */
  readonly dateSeparator: '/' | '-' | '.';
  /** Tiếng mỗi phút. */
  readonly rate: number;
  readonly opening: string;
  readonly closing: string;
  /** Lengths of a spoken sentence, in syllables, above which it is warned about and refused. */
  readonly longSentence: { readonly warn: number; readonly error: number };
  /** Cách đọc chữ viết tắt, ký hiệu riêng của đơn vị. */
  readonly readings: ReadonlyMap<string, string>;
  /** Phiên âm: how foreign words and names are pronounced. */
  readonly pronunciations: ReadonlyMap<string, string>;
}

/** Where the office says none. */
export const LONG_SENTENCE: PressSettings['longSentence'] = { warn: 25, error: 40 };

export const pressSettingKeys: Keys = {
  ten_co_quan_bao_chi: { shape: text, describe: 'Tên cơ quan báo chí, đài truyền thanh' },
  dau_ngay: { shape: choice('/', '-', '.'), describe: 'Dấu ngăn ngày, tháng, năm trong bản tin soạn sẵn; mặc định /' },
  toc_do_doc: { shape: integer(60, 400), describe: 'Tốc độ đọc, tiếng mỗi phút; mặc định 200', example: '200' },
  mo_dau: { shape: text, describe: 'Lời mở đầu bản tin phát thanh' },
  ket_thuc: { shape: text, describe: 'Lời kết thúc bản tin phát thanh' },
  cau_dai: {
    shape: map({
      canh_bao: { shape: integer(5, 200), describe: 'Câu đọc dài hơn số tiếng này thì cảnh báo; mặc định 25' },
      loi: { shape: integer(5, 400), describe: 'Câu đọc dài hơn số tiếng này là lỗi; mặc định 40' },
    }),
    describe: 'Độ dài câu trong bản tin phát thanh',
  },
  cach_doc: { shape: record(text), describe: 'Cách đọc chữ viết tắt, ký hiệu: chữ viết → chữ đọc', example: 'VNeID: vi-en-i-đi' },
  phat_am: { shape: record(text), describe: 'Phiên âm từ nước ngoài, tên riêng: chữ viết → phiên âm', example: 'Dengue: đen-gơ' },
};

const settings = new WeakMap<Configuration, PressSettings>();

/** The settings of an office, each with its default. */
export function pressSettingsOf(configuration: Configuration): PressSettings {
  let made = settings.get(configuration);
  if (!made) {
    made = readPressSettings(configuration.press);
    settings.set(configuration, made);
  }
  return made;
}

export function readPressSettings(node: YamlNode | null): PressSettings {
  const read = fieldReader(node);
  const mediaName = read.text('ten_co_quan_bao_chi')?.value ?? null;
  const length = fieldReader(read.map('cau_dai'));
  const records = (key: string) =>
    new Map(
      (read.map(key)?.entries ?? []).flatMap((entry) => {
        const value = textOf(entry.value)?.value;
        return value ? [[entry.key.value, value] as const] : [];
      }),
    );
  const who = mediaName === null ? '' : ` Đây là bản tin của ${mediaName}.`;
  return {
    mediaName,
    dateSeparator: read.choice('dau_ngay', ['/', '-', '.'] as const)?.value ?? '/',
    rate: Math.max(1, read.integer('toc_do_doc')?.value ?? 200),
    opening: read.text('mo_dau')?.value ?? `Thưa quý vị và các bạn.${who}`,
    closing: read.text('ket_thuc')?.value ?? 'Bản tin đến đây là hết. Cảm ơn quý vị và các bạn đã theo dõi.',
    longSentence: {
      warn: length.integer('canh_bao')?.value ?? LONG_SENTENCE.warn,
      error: length.integer('loi')?.value ?? LONG_SENTENCE.error,
    },
    readings: records('cach_doc'),
    pronunciations: records('phat_am'),
  };
}
