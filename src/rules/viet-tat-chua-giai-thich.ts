import type { Passage } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { citationsIn, isShouted, lies } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';
import { findAbbreviation } from '../vietnamese/abbreviations.ts';

/** Known to every reader of official documents, and names that have no long form in use. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'UBND HĐND UBMTTQ UBMTTQVN MTTQ MTTQVN VBQPPL QPPL TW TƯ CP TP TX TT TM KT TL TUQ QH VN HCM TPHCM TNHH MTV CTCP HTX THCS THPT TH XHCN CHXHCN GDP GRDP ODA FDI USD VND VNĐ EUR ' +
    'WTO ASEAN APEC UNESCO UNICEF UNDP WHO WB ADB IMF FAO EU HIV AIDS COVID SARS CPI ICT AI IT ISO TCVN QCVN GMP HACCP VNEID QR GPS GIS PDF SMS VTV VOV TTXVN VNPT EVN FPT CCCD CMND DOC XLS USB CD DVD ' +
    'NXB STT ĐT ID OCOP ĐBSCL TNCS PCCC BHYT BHXH ATM SIM LED ADN DNA API PCI PAPI SIPAS PAR INDEX OK'
  ).split(' '),
);
/** Học hàm, học vị, nghề nghiệp before a name. */
const DEGREES: ReadonlySet<string> = new Set('BS TS GS PGS KS KTS CN DS LS NSND NSƯT NGND NGƯT TTND TTƯT CKI CKII'.split(' '));
/** Units after a number. */
const UNITS: ReadonlySet<string> = new Set('KB MB GB TB PB KW MW GW KV KVA MVA HP VA DWT GT'.split(' '));
const SHORT = /(?<![\p{L}\p{N}./&-])[\p{Lu}]{2,}(?:(?:[&-])\p{Lu}{2,})*(?![\p{L}\p{N}/&]|-[\p{L}\d]|\.\p{Lu})/gu;
const ROMAN = /^[IVXLC]+$/;
/** From here on a plain text lists recipients. */
const RECIPIENTS = /^Nơi nhận/iu;

function introduced(passages: readonly Passage[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of passages) {
    for (const match of text.value.matchAll(
      /\((?:(?:sau đây )?(?:viết tắt|gọi tắt|gọi)(?: chung)? là:?\s+|gọi tắt\s+)?["“]?([\p{Lu}&-]{2,20}(?:\s[\p{Lu}&-]{2,20})?)["”]?[),;]/giu,
    ))
      for (const word of (match[1] as string).split(/\s/)) found.add(word);
    for (const match of text.value.matchAll(/(?:viết tắt|gọi tắt)(?: chung)? là:?\s+["“]?([\p{Lu}\p{Ll}& -]{2,40})/gu))
      for (const word of (match[1] as string).match(/[\p{Lu}&-]{2,}/gu) ?? []) found.add(word);
    for (const match of text.value.matchAll(/(?<![\p{L}])([\p{Lu}&-]{2,12})\s+\((\p{L}[^)]{6,80})\)/gu)) found.add(match[1] as string);
    for (const match of text.value.matchAll(/^[-–+\s]*([\p{Lu}&-]{2,12}):\s+\p{Lu}\p{Ll}/gu)) found.add(match[1] as string);
  }
  return found;
}

export const vietTatChuaGiaiThich: ProseRule = {
  id: 'viet-tat-chua-giai-thich',
  title: 'Chữ viết tắt chưa được giải thích',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Chữ viết tắt không thông dụng phải viết đủ ở lần đầu, kèm «(sau đây viết tắt là …)»; người nhận khác ngành không đoán được.',
  *check(prose) {
    let known: ReadonlySet<string> | undefined;
    const citations = citationsIn(prose);
    const seen = new Set<string>();
    for (const passage of prose.passages) {
      const { text, role } = passage;
      if (role === 'dong' && RECIPIENTS.test(text.value)) return;
      if (role === 'nguoi_ky' || role === 'noi_nhan' || role === 'o_bang' || role === 'de_muc' || isShouted(text.value)) continue;
      for (const match of text.value.matchAll(SHORT)) {
        const short = match[0];
        const [start, end] = [match.index, match.index + short.length];
        const bare = short.replace(/[-&]/g, '');
        if (
          seen.has(short) ||
          KNOWN.has(short) ||
          KNOWN.has(bare) ||
          ROMAN.test(bare) ||
          (known ??= introduced(prose.passages)).has(short) ||
          lies(citations.get(passage), start, end)
        )
          continue;
        // «BS. Lê Thị Thu Hà», «ThS. KTS. Trần An»: a degree or profession before a name.
        if (/^\.\s*\p{Lu}[\p{Ll}\p{M}]*[\s.]/u.test(text.value.slice(end, end + 12)) && DEGREES.has(short)) continue;
        if (UNITS.has(short) && /\d $/.test(text.value.slice(0, start))) continue;
        if (/[“"(]$/.test(text.value.slice(0, start)) && /^[”"]/.test(text.value.slice(end))) continue;
        if (/\p{Lu}{2} $/u.test(text.value.slice(0, start)) || /^ \p{Lu}{2}/u.test(text.value.slice(end))) continue;
        seen.add(short);
        const entry = findAbbreviation(short) ?? findAbbreviation(bare);
        const full = entry && !entry.ambiguous ? entry.senses[0]?.full : undefined;
        yield {
          at: placeOf(text, start, end),
          ...(entry || role === 'dong' ? { severity: 'info' as const } : {}),
          message: full
            ? `Gặp chữ viết tắt «${short}» chưa giải thích, cần viết đủ ở lần đầu: «${full} (sau đây viết tắt là ${short})».`
            : `Gặp chữ viết tắt «${short}» chưa giải thích, cần viết đủ ở lần đầu, kèm «(sau đây viết tắt là ${short})».`,
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'UBND tỉnh giao Ban Quản lý dự án (sau đây viết tắt là BQLDA) báo cáo. BQLDA tổng hợp giai đoạn II.' },
      { kind: 'text', text: 'Thiết bị lưu trữ dung lượng 180 TB, trạm biến áp 400 KVA.' },
    ],
    bad: [
      { kind: 'document', body: 'Giao ⟦BQLTN⟧ tỉnh báo cáo Chủ tịch Ủy ban nhân dân tỉnh; BQLTN tổng hợp.\n' },
      { kind: 'text', text: 'Bảo đảm ⟦ANTT⟧ trên địa bàn.' },
    ],
  },
};
