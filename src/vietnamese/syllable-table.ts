/**
 * Bảng vần. Every rhyme of the written language without tone, as `glide.nucleus.coda` keyed by its spelling. A rhyme that is not here is
 * not Vietnamese. Rare ones stand for words of the dictionary: ngoẻo, ngoém, tuýp, khuỷu, bâng khuâng, xà beng, cải xoong, nguều ngoào.
 */
function rhymes(glide: string, nucleus: string, spelling: string, codas: string): [string, Rhyme][] {
  return codas.split(' ').map((coda) => {
    const end = coda === '-' ? '' : coda;
    return [spelling + end, { glide, nucleus, coda: end }];
  });
}

export interface Rhyme {
  readonly glide: string;
  readonly nucleus: string;
  readonly coda: string;
}

export const RHYMES: ReadonlyMap<string, Rhyme> = new Map([
  ...rhymes('', 'a', 'a', '- c ch i m n ng nh o p t u y'),
  ...rhymes('', 'ă', 'ă', 'c m n ng p t'),
  ...rhymes('', 'â', 'â', 'c m n ng p t u y'),
  ...rhymes('', 'e', 'e', '- c m n ng o p t'),
  ...rhymes('', 'ê', 'ê', '- ch m n ng nh p t u'),
  ...rhymes('', 'i', 'i', '- ch m n nh p t u'),
  ...rhymes('', 'ia', 'ia', '-'),
  ...rhymes('', 'iê', 'iê', 'c m n ng p t u'),
  ...rhymes('', 'o', 'o', '- c i m n ng p t'),
  ...rhymes('', 'oo', 'oo', 'c ng'),
  ...rhymes('', 'ô', 'ô', '- c i m n ng p t'),
  ...rhymes('', 'ôô', 'ôô', 'c ng'),
  ...rhymes('', 'ơ', 'ơ', '- i m n p t'),
  ...rhymes('', 'u', 'u', '- c i m n ng p t'),
  ...rhymes('', 'ua', 'ua', '-'),
  ...rhymes('', 'uô', 'uô', 'c i m n ng t'),
  ...rhymes('', 'ư', 'ư', '- c i m ng t u'),
  ...rhymes('', 'ưa', 'ưa', '-'),
  ...rhymes('', 'ươ', 'ươ', 'c i m n ng p t u'),
  ...rhymes('', 'y', 'y', '-'),
  ...rhymes('', 'yê', 'yê', 'm n ng t u'),
  ...rhymes('o', 'a', 'oa', '- c ch i m n ng nh o p t y'),
  ...rhymes('o', 'ă', 'oă', 'c m n ng p t'),
  ...rhymes('o', 'e', 'oe', '- m n o p t'),
  ...rhymes('u', 'â', 'uâ', 'n ng t y'),
  ...rhymes('u', 'ê', 'uê', '- ch n nh t u'),
  ...rhymes('u', 'ơ', 'uơ', '-'),
  ...rhymes('u', 'y', 'uy', '- ch n nh p t u'),
  ...rhymes('u', 'ya', 'uya', '-'),
  ...rhymes('u', 'yê', 'uyê', 'n t'),
]);

/** What follows `qu`: the glide is in the onset's spelling, so that the rhymes are other ones (quạu, quặm, quẩn, quốc, quới, quớt, quýt). */
export const RHYMES_AFTER_QU: ReadonlyMap<string, Rhyme> = new Map([
  ...rhymes('u', 'a', 'a', '- c ch i n ng nh o p t u y'),
  ...rhymes('u', 'ă', 'ă', 'c m n ng p t'),
  ...rhymes('u', 'â', 'â', 'n ng t y'),
  ...rhymes('u', 'e', 'e', '- n o t'),
  ...rhymes('u', 'ê', 'ê', '- ch n nh t u'),
  ...rhymes('u', 'i', 'i', '- t'),
  ...rhymes('u', 'ơ', 'ơ', '- i n t'),
  ...rhymes('u', 'y', 'y', '- ch n nh t'),
  ...rhymes('u', 'yê', 'yê', 'n t'),
  ...rhymes('u', 'ô', 'ô', '- c'),
]);

/** Âm đầu. Longest spelling first, so that the first that fits is the right one; `gi` and `qu` are read by the parser itself. */
export const ONSETS: readonly string[] = [
  'ngh',
  ...['ch', 'gh', 'kh', 'ng', 'nh', 'ph', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'],
];

/** Onsets that are written only before e, ê, i (and y), and those that never are. */
export const BEFORE_FRONT_VOWEL: ReadonlySet<string> = new Set(['k', 'gh', 'ngh']);
export const BEFORE_BACK_VOWEL: ReadonlySet<string> = new Set(['c', 'g', 'ng']);

/** Onsets after which a rhyme of `y` alone is written (kỷ, lý, mỹ, kỳ, sỹ, hy, tỷ, Vy, Thy, ý); others write `i`. */
export const BEFORE_SINGLE_Y: ReadonlySet<string> = new Set(['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v', 'd']);

/** Labials take no glide but in these loans: buýt, voan, phuy, tạp-phoọc. */
export const NO_GLIDE: ReadonlySet<string> = new Set(['b', 'm', 'ph', 'v', 'p']);
export const LABIAL_GLIDE_WORDS: ReadonlySet<string> = new Set(['buyt', 'voan', 'phuy', 'puy', 'moay', 'boa', 'poa', 'bua']);

/**
 * Words and place names of everyday writing that the table does not hold: names in languages of the Central Highlands and the north as
 * the State writes them, units, and loans that are written as one word. Lower case, with their tones.
 */
export const LOAN_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'đắk đăk đak đắc krông kông kạn búk păk pắk păh lắk lăk nô prông plông drăng đrắk glei glong glông hrê brâu bru xtiêng mnông ' +
    'mơng hơ hleo kơ chro chơro tẻh huoai huoại xơđăng ẻh tăng pơ rơ đrai ih êđê jrai jarai giarai bahnar mrông ' +
    'crôm clo clorua clorin brôm prôtit prôtêin mêtan métan êtan propan butan ôxy ôxi ôzôn ôdôn nitơ natri kali canxi magiê iốt iôt axít axit vắcxin vacxin ' +
    'xăng gaz mét lít xăngti kilômét kilôgam gam gram ampe vôn oát watt héc hécta hecta ' +
    'gioóc phrăng frăng đôla đô cađimi amiăng sêri vidéo viđêô rađiô tivi karaokê micrô mêtrô líp lốp gôn gôm xrê xteng stiêng mêla ' +
    'amoniac amôniắc'
  ).split(' '),
);

/**
 * The tone that a stop syllable has when it is a common word, for the syllables that official prose uses: `hoat` is hoạt. Where both tones
 * are common (cac: các; cap: cấp) the base differs or both are offered.
 */
const USUALLY_NANG =
  'cuc duyêt dich đăc đep đôc đươc hoat hoc hôp hiêp hach lâp lich loat lôc luât măc môt muc ngoăc nghiêp nhiêt nôp phuc tâp thuât thưc trât truc ' +
  'trưc tôc vât viêc vươt';
const USUALLY_SAC =
  'bât biêt cac cach chât chưc giac hêt kêt khac nhât nươc phap phat quôc quyêt sach suât suôt tac thât thich tich tiêp tôt trươc viêt xet xuât';
export const USUAL_STOP_TONE: ReadonlyMap<string, 'nặng' | 'sắc'> = new Map([
  ...USUALLY_NANG.split(' ').map((base): [string, 'nặng'] => [base, 'nặng']),
  ...USUALLY_SAC.split(' ').map((base): [string, 'sắc'] => [base, 'sắc']),
]);
