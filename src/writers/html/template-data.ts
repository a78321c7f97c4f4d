/** A value that a template is given. */
export type TemplateValue =
  /** Text, escaped when it is printed. */
  | { readonly kind: 'text'; readonly describe: string; readonly blank: boolean }
  /** Markup of the toolkit, printed as it is. */
  | { readonly kind: 'markup'; readonly describe: string; readonly blank: boolean }
  | { readonly kind: 'flag'; readonly describe: string; readonly blank: false }
  | { readonly kind: 'group'; readonly describe: string; readonly blank: boolean; readonly fields: TemplateFields }
  /** `fields` null: a list of texts or of markup, each printed by `{{this}}`. */
  | { readonly kind: 'list'; readonly describe: string; readonly blank: false; readonly fields: TemplateFields | null };

export type TemplateFields = Readonly<Record<string, TemplateValue>>;

const text = (describe: string): TemplateValue => ({ kind: 'text', describe, blank: false });
const markup = (describe: string): TemplateValue => ({ kind: 'markup', describe, blank: false });
const flag = (describe: string): TemplateValue => ({ kind: 'flag', describe, blank: false });
const group = (describe: string, fields: TemplateFields): TemplateValue => ({ kind: 'group', describe, blank: false, fields });
const list = (describe: string, fields: TemplateFields | null): TemplateValue => ({ kind: 'list', describe, blank: false, fields });
/** A value that may be null. */
const orBlank = (value: TemplateValue): TemplateValue =>
  value.kind === 'flag' || value.kind === 'list' ? value : { ...value, blank: true };

const day = { iso: text('để ghi vào datetime: 2026-04-08'), text: text('để in: 08/04/2026') };
const link = { label: text('chữ của liên kết'), href: orBlank(text('đường dẫn; trống: chỉ có tên, không có trang')) };
const shelf = { href: text('đường dẫn'), label: text('tên'), count: text('số văn bản, có dấu chấm hàng nghìn') };
const shelves = (name: string) =>
  group(name, { links: list('những mục đứng đầu', shelf), all: orBlank(text('đường dẫn đến danh mục đầy đủ, khi còn mục khác')) });
const choices = (name: string) => list(name, { slug: text('mã'), name: text('tên') });
const marks = list('điều phải biết trước khi dùng: «Đã thu hồi», «Đã bị thay thế»…', null);

const entry: TemplateFields = {
  href: text('đường dẫn đến trang của văn bản'),
  headline: text('tên loại và trích yếu'),
  announcement: text('một câu: ai ban hành văn bản nào, số, ngày, về việc gì'),
  type: text('tên loại'),
  numberSymbol: orBlank(text('số, ký hiệu')),
  organ: text('cơ quan ban hành'),
  date: orBlank(group('ngày ban hành', day)),
  marks,
};
const pieceEntry: TemplateFields = {
  href: text('đường dẫn đến trang của bài'),
  title: text('tít'),
  lead: text('sapo'),
  kind: text('thể loại'),
  date: orBlank(group('lúc đăng; không ghi thì là ngày của văn bản', day)),
  byline: orBlank(text('bút danh')),
  about: group('văn bản mà bài viết về', {
    href: text('đường dẫn'),
    label: text('tên loại, số, ký hiệu'),
    organ: text('cơ quan ban hành'),
  }),
  marks,
};
const related = (name: string) => list(name, link);

const article: TemplateFields = {
  root: text('đường dẫn về gốc trang: ../../'),
  internal: flag('bản nội bộ, không công khai'),
  withdrawn: flag('văn bản đã thu hồi'),
  draft: flag('dự thảo hoặc đang trình ký'),
  superseded: orBlank(group('văn bản thay thế hoặc bãi bỏ văn bản này', { ...link, replaced: flag('thay thế; không thì là bãi bỏ') })),
  type: group('loại văn bản', link),
  organ: group('cơ quan ban hành', link),
  headline: text('tên loại và trích yếu'),
  lead: markup('sapo: ai ban hành văn bản nào, số, ngày, về việc gì'),
  date: orBlank(group('ngày ban hành', day)),
  fullTitle: text('tên loại, số, ký hiệu'),
  metadata: group('thông tin của văn bản theo Nghị định 42/2022/NĐ-CP', {
    numberSymbol: orBlank(text('số, ký hiệu')),
    subject: orBlank(text('trích yếu')),
    effective: orBlank(group('ngày có hiệu lực', day)),
    signers: list('người ký', { name: text('họ tên'), post: orBlank(text('chức vụ')) }),
    circulation: orBlank(text('phạm vi lưu hành')),
    urgency: orBlank(text('độ khẩn')),
    field: orBlank(group('lĩnh vực', link)),
    keywords: text('từ khóa, cách nhau dấu phẩy; có thể rỗng'),
    status: text('tình trạng'),
  }),
  files: list('tệp tải về', {
    name: text('tên tệp'),
    href: text('đường dẫn'),
    format: text('Word, PDF'),
    size: orBlank(text('cỡ tệp: 9 kB')),
    kind: text('docx, pdf'),
  }),
  pieces: list('tin bài về văn bản', {
    href: text('đường dẫn'),
    title: text('tít'),
    kind: text('thể loại'),
    draft: flag('bản nháp do máy soạn'),
  }),
  relations: orBlank(
    group('quan hệ với văn bản khác', {
      replaces: related('văn bản này thay thế'),
      repeals: related('văn bản này bãi bỏ'),
      corrects: related('văn bản này đính chính'),
      replacedBy: related('văn bản này được thay thế bởi'),
      repealedBy: related('văn bản này bị bãi bỏ bởi'),
      correctedBy: related('văn bản này được đính chính bởi'),
      bases: related('căn cứ có trang ở đây'),
      citedBy: related('văn bản lấy văn bản này làm căn cứ'),
    }),
  ),
  outline: list('mục lục; rỗng khi văn bản ngắn', {
    anchor: text('mỏ neo của mục'),
    label: text('số của mục; có thể rỗng'),
    text: text('tên mục'),
  }),
  opening: markup('thẩm quyền, căn cứ, kính gửi, nơi nhận điện, khách mời'),
  body: markup('nội dung'),
  attachments: markup('phụ lục và văn bản ban hành kèm theo'),
  signed: flag('có người ký hoặc nơi nhận'),
  signers: list('khối chữ ký', {
    authority: list('quyền hạn, chức vụ, mỗi dòng một mục', null),
    otherPost: orBlank(text('chức vụ khác, in dưới chữ ký')),
    name: orBlank(text('họ tên')),
    signed: flag('đã ký'),
  }),
  recipients: list('nơi nhận, mỗi dòng một mục', null),
  source: text('nguồn: cơ quan ban hành'),
  address: orBlank(text('địa chỉ đầy đủ của trang')),
};

const piece: TemplateFields = {
  root: text('đường dẫn về gốc trang'),
  internal: flag('bài về văn bản không công khai'),
  drafted: flag('bản nháp do máy soạn'),
  withdrawn: flag('văn bản đã thu hồi'),
  superseded: orBlank(
    group('văn bản thay thế hoặc bãi bỏ văn bản mà bài viết về', { ...link, replaced: flag('thay thế; không thì là bãi bỏ') }),
  ),
  unissued: flag('văn bản chưa ban hành'),
  kind: text('thể loại'),
  title: text('tít'),
  lead: markup('sapo'),
  byline: orBlank(text('bút danh')),
  published: orBlank(group('lúc đăng', { iso: text('để ghi vào datetime'), text: text('để in: 09/04/2026 08:30') })),
  pictures: list('ảnh', {
    src: text('đường dẫn'),
    alt: text('mô tả'),
    width: text('rộng, điểm ảnh'),
    height: text('cao, điểm ảnh'),
    caption: orBlank(text('chú thích')),
    credit: orBlank(text('nguồn ảnh')),
  }),
  body: markup('thân bài'),
  about: group('văn bản mà bài viết về', {
    headline: text('tên loại và trích yếu'),
    organ: text('cơ quan ban hành'),
    label: text('tên loại, số, ký hiệu, ngày'),
    href: text('đường dẫn'),
  }),
  source: text('cơ quan ban hành'),
  ownSources: list('nguồn của thông tin do người viết đưa vào', null),
};

const radio = group('lời đọc', {
  opening: list('lời mở đầu', null),
  title: text('tít, đọc thành lời'),
  paragraphs: list('các đoạn', null),
  closing: list('lời kết', null),
  readable: flag('đọc được hết; không thì chưa có tệp lời đọc'),
  unreadable: list('chỗ chưa biết đọc thế nào', null),
  duration: text('thời lượng: 1 phút 20 giây'),
  rate: text('tiếng mỗi phút'),
  syllables: text('số tiếng'),
  expansions: list('những chỗ đã đọc thành chữ', { written: text('viết'), spoken: text('đọc'), source: text('theo đâu') }),
  foreign: list('từ cần chú ý phát âm', { written: text('viết'), pronunciation: orBlank(text('phiên âm')) }),
});

/** A template of the toolkit: what it is for and what it is given. */
export interface TemplateContract {
  readonly describe: string;
  readonly fields: TemplateFields;
}

/**
 * The data of every template, by path. Behind the check of an office's own templates and the page that documents them; a test holds the
 * writers to it.
 */
export const templateContracts: Readonly<Record<string, TemplateContract>> = {
  'web/layout.hbs': {
    describe: 'Khung chung của mọi trang; đầu trang và chân trang là partials/header, partials/footer',
    fields: {
      title: text('tên trang, cho thẻ title'),
      description: text('mô tả trang'),
      root: text('đường dẫn về gốc trang; rỗng ở trang chủ'),
      canonical: orBlank(text('địa chỉ chính thức; trống khi trang không có địa chỉ (khóa trang.dia_chi)')),
      robots: orBlank(text('lời dặn máy tìm kiếm, ở trang nội bộ và bản nháp')),
      social: orBlank(markup('các thẻ OpenGraph')),
      alternate: markup('các thẻ link đến dạng khác của trang'),
      script: orBlank(text('tập lệnh trong assets/')),
      data: orBlank(markup('dữ liệu schema.org')),
      site: group('trang', { name: text('tên (khóa trang.ten)'), publisher: orBlank(text('cơ quan chủ quản (khóa trang.chu_quan)')) }),
      internal: flag('trang nội bộ'),
      current: group('mục đang xem', {
        newest: flag('trang chủ'),
        pieces: flag('tin bài'),
        organs: flag('cơ quan'),
        types: flag('loại'),
        fields: flag('lĩnh vực'),
        years: flag('năm'),
        search: flag('tìm kiếm'),
      }),
      content: markup('nội dung của trang, do các mẫu sau tạo ra'),
    },
  },
  'web/home.hbs': {
    describe: 'Trang chủ',
    fields: {
      site: group('trang', { name: text('tên'), description: text('mô tả (khóa trang.mo_ta)') }),
      first: orBlank(group('văn bản mới nhất', entry)),
      entries: orBlank(markup('các văn bản mới tiếp theo, mỗi văn bản theo mẫu web/entry.hbs')),
      pieces: group('tin bài mới', {
        links: list('các bài', pieceEntry),
        all: orBlank(text('đường dẫn đến danh sách đầy đủ, khi còn bài khác')),
      }),
      organs: shelves('cơ quan có nhiều văn bản'),
      types: shelves('các loại'),
      fields: shelves('lĩnh vực có nhiều văn bản'),
      years: shelves('các năm'),
    },
  },
  'web/directory.hbs': {
    describe: 'Danh mục: mọi cơ quan, loại, lĩnh vực, năm',
    fields: { title: text('tên'), links: list('các mục', shelf) },
  },
  'web/list.hbs': {
    describe: 'Một danh sách văn bản hoặc tin bài',
    fields: {
      title: text('tên danh sách'),
      directory: orBlank(group('danh mục chứa danh sách này', { href: text('đường dẫn'), label: text('tên') })),
      unit: text('«văn bản» hoặc «tin bài»'),
      parts: list('thể loại tin bài, ở danh sách tin bài', { ...shelf, current: flag('đang xem thể loại này') }),
      total: orBlank(text('số văn bản, chỉ ở trang đầu')),
      period: orBlank(group('khoảng thời gian, khi danh sách có nhiều trang', { from: text('từ ngày'), to: text('đến ngày') })),
      entries: orBlank(markup('các dòng, theo mẫu web/entry.hbs hoặc web/piece-entry.hbs')),
      newer: orBlank(text('đường dẫn đến trang mới hơn')),
      older: orBlank(text('đường dẫn đến trang cũ hơn')),
    },
  },
  'web/entry.hbs': { describe: 'Một văn bản trong danh sách', fields: entry },
  'web/piece-entry.hbs': { describe: 'Một tin bài trong danh sách', fields: pieceEntry },
  'web/search.hbs': {
    describe: 'Trang tìm kiếm; assets/search.js tìm các phần tử theo id, câu chữ của kết quả nằm ở các thuộc tính data-*',
    fields: {
      shards: text('các năm có chỉ mục, cách nhau dấu cách'),
      types: choices('các loại'),
      organs: choices('các cơ quan'),
      years: choices('các năm'),
    },
  },
  'web/missing.hbs': {
    describe: 'Trang mà máy chủ hiện khi không có địa chỉ người đọc hỏi (404.html)',
    fields: { root: text('đường dẫn từ gốc máy chủ về gốc trang: /') },
  },
  'web/article.hbs': { describe: 'Toàn văn một văn bản', fields: article },
  'press/bao.hbs': { describe: 'Tin báo', fields: piece },
  'press/cong-thong-tin.hbs': { describe: 'Tin của cổng thông tin', fields: piece },
  'press/toan-van.hbs': { describe: 'Toàn văn, như đài và báo đăng', fields: piece },
  'radio/phat-thanh.hbs': {
    describe: 'Bản tin phát thanh',
    fields: { ...piece, radio },
  },
};

/** The skeleton of a new source, of types for which an office has none of their own (`new/chi_thi.hbs`). */
export const skeletonPath = 'new/van-ban.hbs';

/** The data of every template of `new/`. */
export const skeletonFields: TemplateFields = {
  type: group('loại văn bản', { id: text('mã loại, ví dụ chi_thi'), name: text('tên loại, ví dụ Chỉ thị') }),
  organ: orBlank(text('mã cơ quan ban hành; trống khi người soạn chưa trả lời')),
  numbered: flag('loại có số'),
  dated: flag('loại có ngày'),
  unitInSymbol: flag('ký hiệu có chữ viết tắt của đơn vị soạn thảo (công văn, giấy mời)'),
  subject: orBlank(text('trích yếu, hoặc chỗ để điền; trống ở loại không có trích yếu')),
  legalBases: flag('loại phải có căn cứ'),
  addressees: list('nơi gửi ở «Kính gửi»', null),
  dispatch: flag('công điện: có khóa dien'),
  invitation: flag('giấy mời: có khóa moi'),
  minutes: flag('biên bản: thư ký và chủ tọa ký'),
  parties: flag('hai bên ký'),
  signerPost: orBlank(text('chức vụ người ký; trống khi chưa trả lời')),
  signerName: orBlank(text('họ tên người ký; trống khi chưa trả lời')),
  recipients: list('nơi nhận, dòng Lưu ở cuối', null),
  body: text('nội dung mẫu của loại, nhiều dòng'),
};

/** Pieces of pages, with the templates that use them: they are given the data of the place where they stand. */
export const partialNames: Readonly<Record<string, string>> = {
  'web/partials/header.hbs': 'đầu trang: tên trang, các danh mục, ô tìm kiếm; dữ liệu của web/layout.hbs',
  'web/partials/footer.hbs': 'chân trang; dữ liệu của web/layout.hbs',
  'web/partials/metadata.hbs': 'thông tin văn bản; dữ liệu của web/article.hbs',
  'web/partials/relations.hbs': 'quan hệ với văn bản khác; dữ liệu của web/article.hbs',
  'web/partials/signature.hbs': 'chữ ký và nơi nhận; dữ liệu của web/article.hbs',
  'web/partials/flags.hbs': 'các dấu «Đã thu hồi»…; dữ liệu của web/entry.hbs',
  'web/partials/link.hbs': 'một liên kết {label, href}',
  'web/partials/shortcut.hbs': 'một nhóm lối tắt trên trang chủ {links, all}, tham số title',
  'press/partials/piece-head.hbs': 'phần đầu của tin bài; dữ liệu của press/bao.hbs',
  'press/partials/piece-foot.hbs': 'phần cuối của tin bài; dữ liệu của press/bao.hbs',
  'press/partials/piece-side.hbs': 'cột bên của tin bài; dữ liệu của press/bao.hbs',
  'press/partials/pictures.hbs': 'ảnh của bài; dữ liệu của press/bao.hbs',
};
