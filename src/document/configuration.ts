import type { Severity } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Place } from '../source/source-text.ts';
import { parseYaml, type YamlMap, type YamlNode } from '../syntax/yaml-tree.ts';
import { approvalKeys } from './approval-policy.ts';
import { address, organKeys } from './front-matter.ts';
import type { SeriesSettings } from './number-series.ts';
import type { Organ, OrganKind, OrganSystem } from './organ.ts';
import { pressSettingKeys } from './press/press-settings.ts';
import type { Problem } from './problem.ts';
import {
  choice,
  date,
  either,
  entryOf,
  fieldReader,
  flag,
  inspectKeys,
  type Keys,
  list,
  listOf,
  map,
  record,
  type Shape,
  text,
  textOf,
} from './shape.ts';

/** Cấu hình của cơ quan (`chithi.yaml`): every setting has a default, so an absent file is an empty one. */
/** A key that is the id of something else; `within`: the setting that it stands in. */
export interface NamingKey {
  readonly id: string;
  readonly at: Place;
  readonly within: string;
}

export interface Configuration {
  /** The file, for findings and digests; null where there is none. */
  readonly source: SourceFile | null;
  /** Id of the organ of documents that name none. */
  readonly organ: string | null;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** The ids of rules as they were typed: whether there is such a rule is for those to say who know the rules. */
  readonly ruleKeys: readonly NamingKey[];
  /** Those of types of document, likewise. */
  readonly typeKeys: readonly NamingKey[];
  /** Kiểu đặt dấu thanh wanted; null: whichever a document mostly uses. */
  readonly toneStyle: 'cu' | 'moi' | null;
  /** One number series a type, or one for all. */
  readonly series: SeriesSettings['series'];
  /** Đảng: the term that a series runs over, as its first and last year. */
  readonly term: string | null;
  /** Suffix of a symbol by id of organ and «chức danh» where the organ's head issues under another (CT-CTUBND). */
  readonly symbols: ReadonlyMap<string, string>;
  /** Whether a commune's People's Committee prints a superior organ. */
  readonly communeSuperior: boolean;
  /** Phụ lục của văn bản điện tử: number and date in «Kèm theo» are left blank (Phụ lục I, Phần I, Mục III.1). */
  readonly electronicAppendices: boolean;
  /** Settings of other parts, each read where it is used: press, site, approvals. */
  readonly press: YamlNode | null;
  readonly site: YamlNode | null;
  readonly approvals: YamlNode | null;
  readonly problems: readonly Problem[];
}

const severity = choice('error', 'warning', 'info', 'off');

export const configurationKeys: Keys = {
  co_quan: { shape: text, describe: 'Mã cơ quan mặc định của các văn bản không ghi cơ quan', example: 'ubnd_tinh_thanh_hoa' },
  quy_tac: { shape: record(severity), describe: 'Mức của từng quy tắc: error, warning, info, hoặc off để tắt' },
  kieu_dau_thanh: { shape: choice('cu', 'moi'), describe: 'Kiểu đặt dấu thanh: cu (hòa, ủy) hoặc moi (hoà, uỷ)' },
  day_so: {
    shape: choice('theo_loai', 'chung', 'theo_ky_hieu'),
    describe: 'Dãy số văn bản: riêng từng loại, chung mọi loại, hoặc riêng từng ký hiệu (công văn của mỗi đơn vị một dãy)',
  },
  nhiem_ky: {
    shape: {
      kind: 'text',
      pattern: /^\d{4}(?:-\d{2}-\d{2})?\s*(?:-|–|\.\.|\/)\s*\d{4}(?:-\d{2}-\d{2})?$/,
      expected: 'năm đầu và năm cuối, ví dụ 2025-2030',
    },
    describe: 'Nhiệm kỳ của cấp ủy, dãy số văn bản Đảng tính theo nhiệm kỳ',
    example: '2025-2030',
  },
  ky_hieu: { shape: record(text), describe: 'Phần cơ quan trong ký hiệu, theo mã loại văn bản', example: 'chi_thi: CTUBND' },
  the_thuc: {
    shape: map({
      chu_quan_xa: { shape: flag, describe: 'true: in cơ quan chủ quản trên tên Ủy ban nhân dân cấp xã' },
      phu_luc_dien_tu: { shape: flag, describe: 'true: phụ lục điện tử, để trống số và ngày ở dòng Kèm theo' },
    }),
    describe: 'Những điểm thể thức mà các địa phương làm khác nhau',
  },
  bao_chi: { shape: map(pressSettingKeys), describe: 'Cơ quan báo chí: tên, lời mở đầu và kết thúc, tốc độ đọc' },
  trang: {
    shape: map({
      ten: { shape: text, describe: 'Tên trang, ở đầu mọi trang', example: 'Văn bản chỉ đạo, điều hành tỉnh Thanh Hóa' },
      mo_ta: { shape: text, describe: 'Một câu mô tả' },
      dia_chi: {
        shape: {
          kind: 'text',
          pattern: /^https?:\/\/[^\s?#"<>\\]+$/,
          expected: 'địa chỉ bắt đầu bằng https://, ví dụ https://vanban.example.vn',
        },
        describe: 'Địa chỉ mà người đọc gõ vào',
        example: 'https://vanban.example.vn',
      },
      chu_quan: { shape: text, describe: 'Cơ quan chủ quản trang' },
    }),
    describe: 'Trang công khai: tên, mô tả, địa chỉ, cơ quan chủ quản',
  },
  phe_duyet: { shape: map(approvalKeys), describe: 'Vai trò phê duyệt cần có của từng loại văn bản và nơi giữ khóa công khai' },
};

export function readConfiguration(source: SourceFile | null): Configuration {
  const tree = source ? parseYaml(source) : { root: null, faults: [] };
  const problems: Problem[] = [...tree.faults];
  if (source && tree.root && tree.root.kind !== 'map') {
    problems.push({ kind: 'wrong-type', at: tree.root.place, key: 'chithi.yaml', expected: 'một nhóm khóa', found: 'giá trị khác' });
  } else if (tree.root?.kind === 'map') inspectKeys(tree.root, configurationKeys, null, problems);
  const read = fieldReader(tree.root);
  const records = (key: string) =>
    new Map(
      (read.map(key)?.entries ?? []).flatMap((entry) =>
        textOf(entry.value) ? [[entry.key.value, textOf(entry.value)?.value as string] as const] : [],
      ),
    );
  const form = fieldReader(read.map('the_thuc'));
  const keysIn = (within: string, node: YamlMap | null = read.map(within)): readonly NamingKey[] =>
    (node?.entries ?? []).map(({ key }) => ({ id: key.value, at: key.place, within }));
  const severities: readonly string[] = ['error', 'warning', 'info', 'off'];
  return {
    source,
    organ: read.text('co_quan')?.value ?? null,
    rules: new Map([...records('quy_tac')].filter(([, value]) => severities.includes(value)) as [string, Severity | 'off'][]),
    ruleKeys: keysIn('quy_tac'),
    typeKeys: [...keysIn('ky_hieu'), ...keysIn('theo_loai', fieldReader(read.map('phe_duyet')).map('theo_loai'))],
    toneStyle: read.choice('kieu_dau_thanh', ['cu', 'moi'] as const)?.value ?? null,
    series: read.choice('day_so', ['theo_loai', 'chung', 'theo_ky_hieu'] as const)?.value ?? 'theo_loai',
    term: read.text('nhiem_ky')?.value ?? null,
    symbols: records('ky_hieu'),
    communeSuperior: form.flag('chu_quan_xa'),
    electronicAppendices: form.flag('phu_luc_dien_tu'),
    press: entryOf(tree.root, 'bao_chi')?.value ?? null,
    site: entryOf(tree.root, 'trang')?.value ?? null,
    approvals: entryOf(tree.root, 'phe_duyet')?.value ?? null,
    problems,
  };
}

const organFileKeys: Keys = {
  id: { shape: text, describe: 'Mã, chữ thường không dấu, nối bằng gạch dưới', required: true, example: 'phong_kinh_te_xa_a' },
  ...organKeys,
  loai: { shape: text, describe: 'Loại cơ quan: so, phong, ubnd_xa, trung_tam…' },
  nguoi_dung_dau: { shape: text, describe: 'Chức vụ người đứng đầu', example: 'Giám đốc' },
  dia_chi: { shape: address, describe: 'Địa chỉ in ở chân trang đầu' },
  tu: { shape: date, describe: 'Ngày bắt đầu mang tên này' },
  den: { shape: date, describe: 'Ngày thôi mang tên này' },
  ten_khac: { shape: list(text), describe: 'Tên gọi khác' },
  ke_thua: { shape: either(text, list(text)), describe: 'Mã các cơ quan kế thừa' },
  ghi_chu: { shape: text, describe: 'Ghi chú, nguồn' },
};
export const organFileShape: Shape = list(map(organFileKeys));

/** Danh mục cơ quan của đơn vị (`co_quan.yaml`). */
export function readOrganFile(source: SourceFile): { organs: readonly Organ[]; problems: readonly Problem[] } {
  const tree = parseYaml(source);
  const problems: Problem[] = [...tree.faults];
  const entries = recordsOf(tree.root, organFileKeys, 'co_quan.yaml', problems);
  const organs = entries.flatMap((node): Organ[] => {
    const read = fieldReader(node);
    const id = read.text('id')?.value;
    const name = read.text('ten')?.value;
    if (!id || !name) return [];
    const where = fieldReader(read.map('dia_chi'));
    return [
      {
        id,
        name,
        kind: (read.text('loai')?.value as OrganKind | undefined) ?? 'khac',
        system: (read.text('he_thong')?.value as OrganSystem | undefined) ?? 'nha_nuoc',
        superior: read.text('chu_quan')?.value,
        symbol: read.text('ky_hieu')?.value,
        place: read.text('dia_danh')?.value,
        from: read.date('tu')?.value,
        until: read.date('den')?.value,
        aliases: read.texts('ten_khac').map((one) => ({ name: one.value, local: true })),
        successors: read.texts('ke_thua').map((one) => one.value),
        head: read.text('nguoi_dung_dau')?.value,
        address: read.map('dia_chi')
          ? {
              address: where.text('dia_chi')?.value,
              phone: where.text('dien_thoai')?.value,
              fax: where.text('fax')?.value,
              email: where.text('email')?.value,
              web: where.text('web')?.value,
            }
          : undefined,
        note: read.text('ghi_chu')?.value,
      },
    ];
  });
  return { organs, problems };
}

/** A document that others cite, as the office's register knows it (`van_ban.yaml`). */
export interface RegisteredDocument {
  readonly numberSymbol: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly effectiveFrom: string | null;
  readonly expired: string | null;
  readonly repealedBy: string | null;
}

const registerKeys: Keys = {
  so_ky_hieu: { shape: text, describe: 'Số, ký hiệu', example: '30/2020/NĐ-CP' },
  loai: { shape: text, describe: 'Tên loại', example: 'Nghị định' },
  co_quan: { shape: text, describe: 'Cơ quan ban hành' },
  ngay: { shape: date, describe: 'Ngày ban hành' },
  trich_yeu: { shape: text, describe: 'Trích yếu hoặc tên' },
  hieu_luc_tu: { shape: date, describe: 'Ngày có hiệu lực' },
  het_hieu_luc: { shape: date, describe: 'Ngày hết hiệu lực' },
  bai_bo_boi: { shape: text, describe: 'Văn bản thay thế, bãi bỏ' },
  ghi_chu: { shape: text, describe: 'Ghi chú' },
};
export const registerShape: Shape = list(map(registerKeys));

/** Danh mục văn bản được viện dẫn (`van_ban.yaml`). */
export function readDocumentRegister(source: SourceFile): { documents: readonly RegisteredDocument[]; problems: readonly Problem[] } {
  const tree = parseYaml(source);
  const problems: Problem[] = [...tree.faults];
  const documents = recordsOf(tree.root, registerKeys, 'van_ban.yaml', problems).map((node): RegisteredDocument => {
    const read = fieldReader(node);
    const value = (key: string) => read.text(key)?.value ?? null;
    return {
      numberSymbol: value('so_ky_hieu'),
      type: value('loai'),
      issuer: value('co_quan'),
      date: value('ngay'),
      title: value('trich_yeu'),
      effectiveFrom: value('hieu_luc_tu'),
      expired: value('het_hieu_luc'),
      repealedBy: value('bai_bo_boi'),
    };
  });
  return { documents, problems };
}

/** The maps of a file that is a list of maps; anything else in it is a problem. */
function recordsOf(root: YamlNode | null, keys: Keys, name: string, problems: Problem[]) {
  if (root === null) return [];
  const items = listOf(root)?.items ?? null;
  if (!items) {
    problems.push({
      kind: 'wrong-type',
      at: root.place,
      key: name,
      expected: 'một danh sách, mỗi mục bắt đầu bằng dấu gạch ngang',
      found: 'giá trị khác',
    });
    return [];
  }
  return items.flatMap((item) => {
    if (item.kind !== 'map') {
      problems.push({ kind: 'wrong-type', at: item.place, key: name, expected: 'một nhóm khóa', found: 'giá trị khác' });
      return [];
    }
    inspectKeys(item, keys, name, problems);
    return [item];
  });
}
