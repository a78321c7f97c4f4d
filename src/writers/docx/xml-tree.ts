import { element, text, together, type Xml } from './xml.ts';

/** Element of a parsed part. Plain data, never mutated. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or character data. */
export type XmlNode = XmlElement | string;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(value: string): string {
  return value.includes('&') ? value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] as string) : value;
}

/** The tree of a part that the writer made: elements, attributes and character data, nothing else of XML. One pass. */
export function parseXml(xml: string): XmlElement {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: XmlNode[];
  }
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/g;
  for (const [, closing, name, rest, empty, characters] of xml.matchAll(token)) {
    const top = stack.at(-1) as Open;
    if (characters !== undefined) {
      if (stack.length > 1) top.children.push(unescaped(characters));
    } else if (name === undefined) continue;
    else if (closing) {
      if (stack.length > 1) stack.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key, value] of (rest ?? '').matchAll(/([\w:]+)="([^"]*)"/g)) attributes[key as string] = unescaped(value as string);
      const made: Open = { name, attributes, children: [] };
      top.children.push(made);
      if (!empty) stack.push(made);
    }
  }
  const first = root.children.find((node): node is XmlElement => typeof node !== 'string');
  return first ?? { name: '', attributes: {}, children: [] };
}

export function serialize(node: XmlNode): Xml {
  if (typeof node === 'string') return text(node);
  const hasAttributes = Object.keys(node.attributes).length > 0;
  return element(node.name, hasAttributes ? node.attributes : null, together(...node.children.map(serialize)));
}

export function elementNode(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

/** The elements among the children. */
export function elementsOf(node: XmlElement): readonly XmlElement[] {
  return node.children.filter((one): one is XmlElement => typeof one !== 'string');
}

export function childNamed(node: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(node).find((one) => one.name === name);
}

/** All character data below a node. */
export function textWithin(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textWithin).join('');
}
