/*
 * Tìm kiếm trong trình duyệt. Chỉ mục là các tệp assets/search/<năm>.js, mỗi tệp gọi chithiSearch.add; nạp bằng thẻ script nên chạy được cả
 * khi trang mở từ đĩa hay không có mạng. Không có tập lệnh này, các danh mục vẫn đủ mọi văn bản.
 */
(() => {
  'use strict';

  const MARKS = /[\u0300-\u036f]+/g;
  const SHOWN = 30;
  /** So many results are shown at most to keep a reader in place. */
  const MOST_KEPT = 1000;
  /** Longer queries are cut here. */
  const LONGEST = 300;
  /** «ngày 08 tháng 4 năm 2026» is looked for as 8 4 2026, for days stand so in the index. */
  const DAY = /(^| )(?:ngày|ngay) (\d+) (?:tháng|thang) (\d+) (?:năm|nam) (\d{4})(?= |$)/g;

  /** Bỏ dấu. */
  const fold = (text) => text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

  /** «hoà» and «hòa», «thuý» and «thúy» are one word: the mark goes to the first vowel. */
  const TONES = { à: '\u0300', á: '\u0301', ả: '\u0309', ã: '\u0303', ạ: '\u0323', è: '\u0300', é: '\u0301', ẻ: '\u0309', ẽ: '\u0303', ẹ: '\u0323', ỳ: '\u0300', ý: '\u0301', ỷ: '\u0309', ỹ: '\u0303', ỵ: '\u0323' };
  const NEW_STYLE = /(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?=[ \n]|$)/g;
  const oldStyle = (pair) => (pair[0] + TONES[pair[1]]).normalize('NFC') + fold(pair[1]);

  /**
   * Lower case, digits and letters of any width, one space for whatever is no letter or digit and between a digit and a letter, no zeros before
   * a number, «đ» for the Icelandic letter that looks like it; lines stay lines, and tabs tabs.
   */
  const normal = (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ð', 'đ')
      .replace(/[^\p{L}\p{N}\p{M}\n\t ]+/gu, ' ')
      .replace(/\d(?=[^\d\s])|[^\d\s](?=\d)/g, '$& ')
      .replace(/ {2,}/g, ' ')
      .replace(/(^|[ \n])0+(?=\d)/g, '$1')
      .replace(NEW_STYLE, oldStyle);

  /** The symbol of a number without its signs, as it may be typed: «CTUBND». */
  const glued = (number) => number.replace(/^[\d\s/-]+/, '').replace(/[^\p{L}]+/gu, '');

  /** The same of a code, after its number: « 5 2026 ct ubnd » as « 5 ctubnd ». */
  const gluedCode = (code) => ` ${/^ (\d+) /.exec(code)?.[1] ?? ''} ${code.replace(/[\d ]+/g, '')} `.replace(/ {2,}/g, ' ');

  /** Every document and piece, newest first: what is shown of it, and its texts for comparing: title, tab, the rest, spaces around each. */
  const documents = [];
  let inOrder = true;

  /** Takes in the index of a year. */
  function add({ year, organs, types, rows }) {
    if (rows === '') return;
    const shown = rows.split('\n').map((line) => line.split('\t'));
    const words = shown.map(([, date, number, headline, organ, type, field, more, , piece]) => {
      const day = date === '' ? '' : `${date.slice(8)} ${date.slice(5, 7)} ${date.slice(0, 4)}`;
      return ` ${headline} \t ${types[type][1]} ${piece ? '' : 'số '}${number} ${glued(number)} | ${organs[organ][1]} | ${field} | ${more} | ${day} `;
    });
    const exact = normal(words.join('\n')).split('\n');
    const folded = fold(exact.join('\n')).split('\n');
    const codes = fold(normal(shown.map(([, , number, , , , , , , piece]) => ` ${piece ? '' : number} `).join('\n'))).split('\n');
    for (let at = 0; at < shown.length; at++) {
      const [name, date, number, headline, organ, type, , , mark, piece] = shown[at];
      documents.push({
        href: `van-ban/${organs[organ][0]}/${year}/${name}/${piece || 'index'}.html`,
        year,
        date,
        number,
        headline,
        organ: organs[organ],
        type: types[type],
        plainType: fold(types[type][1].toLowerCase()),
        mark,
        piece,
        exact: exact[at],
        folded: folded[at],
        titleEnd: exact[at].indexOf('\t'),
        plainTitleEnd: folded[at].indexOf('\t'),
        code: codes[at],
        gluedCode: gluedCode(codes[at]),
      });
    }
    inOrder = false;
  }

  /**
   * Documents that have every word of the query, the last one perhaps unfinished; best first. A number in the query («05/CT-UBND», «chỉ thị 05»,
   * «CT-UBND 05») puts the documents of that number first; words whose diacritics agree go before words that only agree without; whole phrases and titles go before the rest,
   * documents before what the press says of them; then the newest.
   */
  function search(query, filters = {}) {
    const asked = query.slice(0, LONGEST).replace(/\s+/g, ' ');
    const exactWords = normal(asked).replace(DAY, '$1$2 $3 $4').split(' ').filter((word) => fold(word) !== '');
    const exactQuery = exactWords.join(' ');
    const words = exactWords.map(fold);
    const last = words.length - 1;
    const wanted = words.map((word, at) => (at === last && !asked.endsWith(' ') ? ` ${word}` : ` ${word} `));
    const accented = exactWords.filter((word, at) => word !== words[at]).map((word) => ` ${word}`);
    const exactPhrase = ` ${exactQuery}`;
    const phrase = ` ${words.join(' ')}`;
    const numeral = /^\d/;
    const start = words.findIndex((word, at) => numeral.test(word) && at > words.lastIndexOf('so'));
    const codePhrase = start < 0 ? null : ` ${words.slice(start).join(' ')}`;
    const before = words.slice(0, Math.max(start, 0));
    // Without «số» a lone number behind other words is that of a document only where these are its type: «chỉ thị 05», not «quý 3».
    const sure = before.length === 0 || before.at(-1) === 'so' || (start < last && !numeral.test(words[start + 1]));
    const lead = before.filter((word) => word !== 'so').join(' ');
    const turned = start === last && lead !== '' ? ` ${words[start]} ${lead} ` : null;
    const { type = '', organ = '', year = '' } = filters;
    if (last < 0 && type === '' && organ === '' && year === '') return [];
    if (!inOrder) {
      documents.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
      inOrder = true;
    }
    // There are few scores, and within each the order of the documents is that of the results.
    const found = new Map();
    for (const one of documents) {
      if (type !== '' && one.type[0] !== type) continue;
      if (organ !== '' && one.organ[0] !== organ) continue;
      if (year !== '' && one.year !== year) continue;
      let all = true;
      for (let index = last; all && index >= 0; index--) all = one.folded.includes(wanted[index]);
      if (!all) continue;
      let score = 0;
      if (last >= 0) {
        if (codePhrase !== null && one.code.length > 2) {
          if (one.code === turned || ((sure || one.plainType === lead) && (`${codePhrase} `.startsWith(one.code) || `${codePhrase} `.startsWith(one.gluedCode)))) score += 3000;
          else if ((sure || one.plainType === lead) && one.code.startsWith(codePhrase)) score += one.code[codePhrase.length] === ' ' ? 2000 : 1000;
        }
        let agree = 0;
        for (const word of accented) if (one.exact.includes(word)) agree++;
        if (accented.length > 0) score += (300 * agree) / accented.length;
        const at = one.exact.indexOf(exactPhrase);
        const plainAt = at < 0 || accented.length === 0 ? one.folded.indexOf(phrase) : -1;
        if (at >= 0) score += accented.length > 0 ? 120 : 60;
        else if (plainAt >= 0) score += 60;
        if (at >= 0 && at < one.titleEnd) score += 30;
        else if (plainAt >= 0 && plainAt < one.plainTitleEnd) score += 25;
        if (wanted.every((word) => one.folded.lastIndexOf(word, one.plainTitleEnd) >= 0)) score += 20;
        if (one.piece === '') score += 15;
      }
      const same = found.get(score);
      if (same) same.push(one);
      else found.set(score, [one]);
    }
    return [...found].sort(([a], [b]) => b - a).flatMap(([, same]) => same);
  }

  globalThis.chithiSearch = { add, search, fold, documents };
  if (typeof document === 'undefined') return;

  const form = document.getElementById('tim-kiem');
  if (!form) return;
  const input = form.querySelector('[name="q"]');
  const filters = form.querySelector('fieldset');
  const status = document.getElementById('trang-thai');
  const list = document.getElementById('ket-qua');
  const more = document.getElementById('xem-them');
  const elsewhere = document.getElementById('xem-danh-muc');
  let results = [];
  /** The results that stand in the list, and the query whose words are marked there. */
  let listed = [];
  let listedFor = '';
  let loading = 0;
  let failed = false;

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /** The title with the words of the query marked, compared letter by letter without diacritics. */
  function marked(title) {
    const text = title.normalize('NFC');
    const letters = fold(text.toLowerCase());
    const words = normal(input.value).trim().split(' ').map(fold).filter(Boolean);
    if (letters.length !== text.length || words.length === 0) return [text];
    const parts = [];
    let from = 0;
    for (const match of letters.matchAll(/\p{L}+|\p{N}+/gu)) {
      const found = match[0].replace(/^0+(?=\d)/, '');
      const hit = words.some((word, index) => (index === words.length - 1 ? found.startsWith(word) : found === word));
      if (!hit) continue;
      const end = match.index + match[0].length;
      parts.push(text.slice(from, match.index), element('mark', '', text.slice(match.index, end)));
      from = end;
    }
    return [...parts, text.slice(from)];
  }

  function row(one) {
    const link = element('a', '', ...marked(one.headline));
    link.href = one.href;
    const data = element('p', 'entry-data', element('span', 'symbol', one.piece ? one.type[1] : one.number || one.type[1]));
    if (one.date) {
      const time = element('time', '', `${one.date.slice(8)}/${one.date.slice(5, 7)}/${one.date.slice(0, 4)}`);
      time.dateTime = one.date;
      data.append(' ', time);
    }
    if (one.piece) data.append(' ', element('span', '', one.number));
    data.append(' ', element('span', 'organ', one.organ[1]));
    if (one.mark) data.append(' ', element('span', 'flag', one.mark));
    return element('li', 'entry', element('p', 'entry-title', link), data);
  }

  /** Where in the list the reader is: at the result with the focus, else at the first one on the screen of a list that is scrolled; else -1. */
  function readerAt() {
    const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
    if (at >= 0 || list.getBoundingClientRect().top >= 0) return at;
    return [...list.children].findIndex((item) => item.getBoundingClientRect().bottom > 0);
  }

  /**
   * Who has gone on to a result stays there on the screen when the list is made anew, and a focus goes to its start where that result is shown no
   * more; a list that would come out the same is left alone.
   */
  function show(count) {
    const next = results.slice(0, count);
    more.hidden = results.length <= count;
    if (elsewhere) elsewhere.hidden = results.length > 0 || loading > 0;
    if (input.value === listedFor && next.length === listed.length && next.every((one, index) => one === listed[index])) return;
    const at = readerAt();
    const here = listed[at];
    const focused = list.contains(document.activeElement);
    const before = list.children[at]?.getBoundingClientRect().top;
    listed = next;
    listedFor = input.value;
    list.replaceChildren(...listed.map(row));
    if (here === undefined) return;
    const item = list.children[listed.indexOf(here)];
    if (focused) ((item ?? list.firstElementChild)?.querySelector('a') ?? input).focus({ preventScroll: item !== undefined });
    if (item) scrollBy({ top: item.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  /** With `keep`, what is shown stays shown, and where the reader is, with as many below, unless too many newer ones would push it down. */
  function run(keep = false) {
    const at = readerAt();
    const chosen = { type: form.elements.loai.value, organ: form.elements['co-quan'].value, year: form.elements.nam.value };
    results = search(input.value, chosen);
    const asked = input.value.trim() !== '' || Object.values(chosen).some(Boolean);
    const reach = at < 0 ? 0 : results.indexOf(listed[at]) + listed.length - at;
    show(keep ? Math.max(SHOWN, listed.length, reach > MOST_KEPT ? 0 : reach) : SHOWN);
    const { loading: wait, none, one, many, failed: broken } = status.dataset;
    let text = '';
    if (loading > 0) text = wait;
    else if (asked) text = results.length === 0 ? none : results.length === 1 ? one : many.replace('{n}', results.length.toLocaleString('vi'));
    status.textContent = failed && loading === 0 ? `${text} ${broken}`.trim() : text;
  }

  function remember() {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '')).toString();
    try {
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    } catch {
      // A page opened from a disk may not change its address.
    }
  }

  let timer = 0;
  function soon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      run();
      remember();
    }, 100);
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  filters.hidden = false;
  input.addEventListener('input', soon);
  filters.addEventListener('change', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    run();
    remember();
  });
  more.addEventListener('click', () => {
    const before = listed.length;
    show(before + SHOWN);
    list.children[before]?.querySelector('a')?.focus();
  });

  for (const year of form.dataset.shards.split(' ').filter(Boolean)) {
    loading++;
    const script = document.createElement('script');
    script.src = `assets/search/${year}.js`;
    const done = () => {
      loading--;
      run(true);
    };
    script.onload = done;
    script.onerror = () => {
      failed = true;
      done();
    };
    document.head.append(script);
  }
  run();
})();
