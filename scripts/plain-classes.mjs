import { parse } from 'acorn';

/**
 * \p{L} and \p{M} as plain ranges. V8 asks its Unicode library for the seven hundred ranges of \p{L} anew in each pattern, one to ten
 * milliseconds; a document meets a hundred patterns. The ranges are exact for Latin, Greek and Cyrillic letters with all of their marks,
 * hence for any Vietnamese text; within the blocks of other scripts every character counts as a letter.
 */
const LETTERS = [
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
  '\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u1dbf',
  '\\u1e00-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdc\\u1fe0-\\u1fec\\u1ff2-\\u1ffc\\u2071\\u207f\\u2090-\\u209c',
  '\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183\\u2184',
  '\\u2c00-\\u2ce4\\u2ceb-\\u2dff\\u2e2f\\u3005\\u3006\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u31ff\\u3400-\\ud7ff',
  '\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
  '\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}',
].join('');
const MARKS =
  '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\u302a-\\u302f\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f';
const CLASSES = { L: LETTERS, M: MARKS };

/** The text of a pattern, or the part of a template that becomes one, with plain ranges; `backslash` is one as it is written there. */
function plainPattern(text, backslash) {
  let [out, inClass] = ['', false];
  for (let at = 0; at < text.length; ) {
    const property = /^(\\{1,2})p\{([LM])\}/.exec(text.slice(at, at + 7));
    if (property && property[1] === backslash) {
      const ranges = CLASSES[property[2]].replaceAll('\\', backslash);
      out += inClass ? ranges : `[${ranges}]`;
      at += property[0].length;
    } else if (text[at] === '\\') {
      const length = text.startsWith(backslash, at) ? backslash.length + 1 : 2;
      out += text.slice(at, at + length);
      at += length;
    } else {
      if (text[at] === '[') inClass = true;
      if (text[at] === ']') inClass = false;
      out += text[at++];
    }
  }
  return out;
}

/** JavaScript with its patterns in plain ranges, those written as literals and those put together from templates. */
export function plainClasses(code) {
  if (!/\\p\{[LM]\}/.test(code)) return code;
  const edits = [];
  const visit = (node, raw = false) => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    // the pattern of a key, which the JSON Schemas show to people
    else if (node?.type === 'Property' && node.key.name === 'pattern' && node.value.regex) return;
    else if (node?.type === 'Literal' && node.regex?.flags.includes('u'))
      edits.push([node.start + 1, node.start + 1 + node.regex.pattern.length, plainPattern(node.regex.pattern, '\\')]);
    else if (node?.type === 'TemplateLiteral') {
      for (const { start, end } of node.quasis) edits.push([start, end, plainPattern(code.slice(start, end), raw ? '\\' : '\\\\')]);
      visit(node.expressions);
    } else if (node?.type === 'TaggedTemplateExpression') visit(node.quasi, code.slice(node.tag.start, node.tag.end) === 'String.raw');
    else if (node && typeof node === 'object')
      for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return edits
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [start, end, replacement]) => text.slice(0, start) + replacement + text.slice(end), code);
}
