import type { RegisteredDocument } from './configuration.ts';

type Row = readonly [numberSymbol: string, issuer: string, date: string, title?: string];

const CENTRAL = 'Ban Chấp hành Trung ương';
const POLITBURO = 'Bộ Chính trị';
const SECRETARIAT = 'Ban Bí thư';

/** Nghị quyết of the Central Committee and the Politburo, often cited with each other's name: as published by the Party's press. */
const RESOLUTIONS: readonly Row[] = [
  // Khóa XI
  ['15-NQ/TW', CENTRAL, '2012-06-01'],
  ['28-NQ/TW', CENTRAL, '2013-10-25', 'về Chiến lược bảo vệ Tổ quốc trong tình hình mới'],
  ['29-NQ/TW', CENTRAL, '2013-11-04', 'về đổi mới căn bản, toàn diện giáo dục và đào tạo'],
  ['33-NQ/TW', CENTRAL, '2014-06-09'],
  // Khóa XII
  ['18-NQ/TW', CENTRAL, '2017-10-25'],
  ['19-NQ/TW', CENTRAL, '2017-10-25'],
  ['20-NQ/TW', CENTRAL, '2017-10-25', 'về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới'],
  ['21-NQ/TW', CENTRAL, '2017-10-25', 'về công tác dân số trong tình hình mới'],
  ['26-NQ/TW', CENTRAL, '2018-05-19'],
  ['27-NQ/TW', CENTRAL, '2018-05-21'],
  ['28-NQ/TW', CENTRAL, '2018-05-23', 'về cải cách chính sách bảo hiểm xã hội'],
  ['36-NQ/TW', CENTRAL, '2018-10-22'],
  ['52-NQ/TW', POLITBURO, '2019-09-27'],
  // Khóa XIII
  ['18-NQ/TW', CENTRAL, '2022-06-16'],
  ['19-NQ/TW', CENTRAL, '2022-06-16'],
  ['20-NQ/TW', CENTRAL, '2022-06-16'],
  ['27-NQ/TW', CENTRAL, '2022-11-09'],
  ['29-NQ/TW', CENTRAL, '2022-11-17'],
  ['42-NQ/TW', CENTRAL, '2023-11-24'],
  ['43-NQ/TW', CENTRAL, '2023-11-24'],
  ['44-NQ/TW', CENTRAL, '2023-11-24', 'về Chiến lược bảo vệ Tổ quốc trong tình hình mới'],
  ['57-NQ/TW', POLITBURO, '2024-12-22', 'về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia'],
  ['59-NQ/TW', POLITBURO, '2025-01-24', 'về hội nhập quốc tế trong tình hình mới'],
  ['66-NQ/TW', POLITBURO, '2025-04-30'],
  ['68-NQ/TW', POLITBURO, '2025-05-04', 'về phát triển kinh tế tư nhân'],
];

/** Chỉ thị of the Politburo and the Secretariat. */
const DIRECTIVES: readonly Row[] = [
  [
    '09-CT/TW',
    SECRETARIAT,
    '2011-12-01',
    'về tăng cường sự lãnh đạo của Đảng đối với phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới',
  ],
  ['05-CT/TW', POLITBURO, '2016-05-15', 'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
  ['13-CT/TW', SECRETARIAT, '2017-01-12', 'về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng'],
];

const DECREES: readonly Row[] = [
  ['30/2020/NĐ-CP', 'Chính phủ', '2020-03-05', 'về công tác văn thư'],
  ['06/2013/NĐ-CP', 'Chính phủ', '2013-01-09', 'quy định về bảo vệ cơ quan, doanh nghiệp'],
  [
    '34/2016/NĐ-CP',
    'Chính phủ',
    '2016-05-14',
    'quy định chi tiết một số điều và biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật',
  ],
  ['100/2019/NĐ-CP', 'Chính phủ', '2019-12-30'],
  ['168/2024/NĐ-CP', 'Chính phủ', '2024-12-26'],
];

/** Laws whose end or beginning is often overlooked. */
const LAWS: readonly RegisteredDocument[] = [
  {
    numberSymbol: '27/2001/QH10',
    type: 'Luật',
    issuer: 'Quốc hội',
    date: '2001-06-29',
    title: 'Phòng cháy và chữa cháy',
    effectiveFrom: '2001-10-04',
    expired: '2025-07-01',
    repealedBy: '55/2024/QH15',
  },
  {
    numberSymbol: '55/2024/QH15',
    type: 'Luật',
    issuer: 'Quốc hội',
    date: '2024-11-29',
    title: 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
    effectiveFrom: '2025-07-01',
    expired: null,
    repealedBy: null,
  },
  {
    numberSymbol: '23/2008/QH12',
    type: 'Luật',
    issuer: 'Quốc hội',
    date: '2008-11-13',
    title: 'Giao thông đường bộ',
    effectiveFrom: '2009-07-01',
    expired: '2025-01-01',
    repealedBy: '35/2024/QH15, 36/2024/QH15',
  },
  {
    numberSymbol: '45/2013/QH13',
    type: 'Luật',
    issuer: 'Quốc hội',
    date: '2013-11-29',
    title: 'Đất đai',
    effectiveFrom: '2014-07-01',
    expired: '2024-08-01',
    repealedBy: '31/2024/QH15',
  },
  {
    numberSymbol: '31/2024/QH15',
    type: 'Luật',
    issuer: 'Quốc hội',
    date: '2024-01-18',
    title: 'Đất đai',
    effectiveFrom: '2024-08-01',
    expired: null,
    repealedBy: null,
  },
];

const known = (type: string, rows: readonly Row[]): readonly RegisteredDocument[] =>
  rows.map(([numberSymbol, issuer, date, title]) => ({
    numberSymbol,
    type,
    issuer,
    date,
    title: title ?? null,
    effectiveFrom: null,
    expired: null,
    repealedBy: null,
  }));

/**
 * Văn bản được viện dẫn nhiều, as published: what the office's own `van_ban.yaml` is laid over. Only facts that every publication agrees on;
 * a title is given where it is cited in one wording.
 */
export const knownDocuments: readonly RegisteredDocument[] = [
  ...known('Nghị quyết', RESOLUTIONS),
  ...known('Chỉ thị', DIRECTIVES),
  ...known('Nghị định', DECREES),
  ...LAWS,
];
