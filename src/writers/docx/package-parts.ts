import type { WritableDocument } from '../../document/document.ts';
import { wordNamespace } from './styles.ts';
import { numberAndSymbol } from './wording.ts';
import type { Picture } from './writing.ts';
import { element, nothing, text, together, type Xml, xmlDocument } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageSchemas = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part that word/document.xml refers to. */
export interface RelatedPart {
  readonly id: string;
  readonly type: 'styles' | 'settings' | 'fontTable' | 'header' | 'footer' | 'comments' | 'image';
  readonly target: string;
}

function relationship(id: string, type: string, target: string): Xml {
  return element('Relationship', { Id: id, Type: type, Target: target });
}

/** word/_rels/document.xml.rels. */
export function documentRelationships(parts: readonly RelatedPart[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: `${packageSchemas}/relationships` },
      together(...parts.map(({ id, type, target }) => relationship(id, `${office}/relationships/${type}`, target))),
    ),
  );
}

/** _rels/.rels. */
export function packageRelationships(): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: `${packageSchemas}/relationships` },
      together(
        relationship('rId1', `${office}/relationships/officeDocument`, 'word/document.xml'),
        relationship('rId2', `${packageSchemas}/relationships/metadata/core-properties`, 'docProps/core.xml'),
        relationship('rId3', `${office}/relationships/extended-properties`, 'docProps/app.xml'),
      ),
    ),
  );
}

const contentTypeOf: Partial<Record<RelatedPart['type'], string>> = {
  styles: `${word}.styles+xml`,
  settings: `${word}.settings+xml`,
  fontTable: `${word}.fontTable+xml`,
  header: `${word}.header+xml`,
  footer: `${word}.footer+xml`,
  comments: `${word}.comments+xml`,
};

/** [Content_Types].xml. */
export function contentTypes(parts: readonly RelatedPart[]): string {
  const fallback = (extension: string, type: string) => element('Default', { Extension: extension, ContentType: type });
  const override = (name: string, type: string) => element('Override', { PartName: name, ContentType: type });
  const images = new Set(parts.filter(({ type }) => type === 'image').map(({ target }) => target.slice(target.lastIndexOf('.') + 1)));
  return xmlDocument(
    element(
      'Types',
      { xmlns: `${packageSchemas}/content-types` },
      together(
        fallback('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
        fallback('xml', 'application/xml'),
        ...['png', 'jpeg'].filter((extension) => images.has(extension)).map((extension) => fallback(extension, `image/${extension}`)),
        override('/word/document.xml', `${word}.document.main+xml`),
        ...parts.map(({ type, target }) => {
          const contentType = contentTypeOf[type];
          return contentType ? override(`/word/${target}`, contentType) : nothing;
        }),
        override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
      ),
    ),
  );
}

/** word/settings.xml: Word 2013 and later lays the file out by its own rules, not by those of an older Word. */
export function settings(): string {
  const compatibility = (name: string, value: string) =>
    element('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': value });
  return xmlDocument(
    element(
      'w:settings',
      { 'xmlns:w': wordNamespace },
      together(
        element('w:zoom', { 'w:percent': 100 }),
        element('w:defaultTabStop', { 'w:val': 720 }),
        element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
        element(
          'w:compat',
          null,
          together(
            compatibility('compatibilityMode', '15'),
            compatibility('overrideTableStyleFontSizeAndJustification', '1'),
            compatibility('enableOpenTypeFeatures', '1'),
            compatibility('doNotFlipMirrorIndents', '1'),
            compatibility('differentiateMultirowTableHeaders', '1'),
          ),
        ),
        element('w:themeFontLang', { 'w:val': 'vi-VN' }),
        element('w:decimalSymbol', { 'w:val': ',' }),
        element('w:listSeparator', { 'w:val': ';' }),
      ),
    ),
  );
}

/** word/fontTable.xml. */
export function fontTable(): string {
  return xmlDocument(
    element(
      'w:fonts',
      { 'xmlns:w': wordNamespace },
      element(
        'w:font',
        { 'w:name': 'Times New Roman' },
        together(
          element('w:panose1', { 'w:val': '02020603050405020304' }),
          element('w:charset', { 'w:val': '00' }),
          element('w:family', { 'w:val': 'roman' }),
          element('w:pitch', { 'w:val': 'variable' }),
        ),
      ),
    ),
  );
}

/** docProps/app.xml. */
export function applicationProperties(): string {
  return xmlDocument(element('Properties', { xmlns: `${office}/extended-properties` }, element('Application', null, text('chithi'))));
}

/**
 * docProps/core.xml: title, subject, number, issuer. The dates are the document's own; a draft without a date has none, for the clock is
 * never read.
 */
export function coreProperties(document: WritableDocument): string {
  const { type, number, subject, letterhead, date, format, keywords } = document;
  const symbol = number.printed === null ? null : numberAndSymbol(format, number.printed, number.symbol);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date?.value ?? '') ? `${date?.value}T00:00:00Z` : null;
  const moment = (name: string) => (day === null ? nothing : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(day)));
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageSchemas}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      together(
        element('dc:title', null, text(symbol === null ? type.name : `${type.name} số ${symbol}`)),
        subject ? element('dc:subject', null, text(subject.value)) : nothing,
        element('dc:creator', null, text(letterhead.issuer)),
        keywords.length > 0 ? element('cp:keywords', null, text(keywords.map(({ value }) => value).join('; '))) : nothing,
        symbol === null ? nothing : element('dc:identifier', null, text(symbol)),
        element('dc:language', null, text('vi-VN')),
        moment('dcterms:created'),
        moment('dcterms:modified'),
      ),
    ),
  );
}

/** Relationships of pictures. */
export function pictureParts(pictures: readonly Picture[]): RelatedPart[] {
  return pictures.map(({ id, target }) => ({ id, type: 'image', target }));
}
