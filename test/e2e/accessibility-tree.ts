import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof fullTree>>[number];

function fullTree(session: CDPSession) {
  return session.send('Accessibility.getFullAXTree').then(({ nodes }) => nodes);
}

/** What says nothing by itself: its text and children are told in its place. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'generic',
  'LabelText',
  'InlineTextBox',
  'ListMarker',
  'none',
  'sectionheader',
  'sectionfooter',
]);
/** States worth reading; `expanded: false` is one, `invalid: false` is none. */
const STATES: ReadonlySet<string> = new Set([
  'level',
  'expanded',
  'disabled',
  'modal',
  'live',
  'hasPopup',
  'checked',
  'pressed',
  'selected',
]);

/** Cây trợ năng: roles, names and states of a page in reading order, as Chromium hands them to a screen reader; running text as it is read. */
export async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await fullTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  /** Text that is still open, since more may follow on the line. */
  let text = '';
  const flush = (depth: number) => {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said !== '') lines.push(`${'  '.repeat(depth)}${said}`);
    text = '';
  };
  const children = (node: Node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const visit = (node: Node, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (role === 'StaticText') {
      const said = String(node.name?.value ?? '');
      // Neither a space nor a sign between them: they stand on lines or in columns of their own.
      if (/[\p{L}\d)]$/u.test(text) && /^[\p{L}\d([]/u.test(said)) flush(depth);
      text += said;
      return;
    }
    if (node.ignored || TRANSPARENT.has(role)) {
      for (const child of children(node)) visit(child, depth);
      return;
    }
    flush(depth);
    const states = (node.properties ?? []).flatMap((one) =>
      STATES.has(one.name) && isSaid(role, one) ? [`${one.name}=${one.value.value}`] : [],
    );
    const description = node.description?.value ? [`(${node.description.value})`] : [];
    const value = node.value?.value ? [`= «${node.value.value}»`] : [];
    lines.push([`${'  '.repeat(depth)}- ${role}`, ...(name === '' ? [] : [`«${name}»`]), ...states, ...value, ...description].join(' '));
    for (const child of children(node)) visit(child, depth + 1);
    // Its name is all that it says.
    if (name.replaceAll(' ', '') === text.replace(/\s+/g, '')) text = '';
    flush(depth + 1);
  };
  const root = nodes.find((node) => node.parentId === undefined);
  if (!root) throw new Error('không có cây trợ năng');
  visit(root, 0);
  return `${lines.join('\n')}\n`;
}

/** The level of a list's entry is read off its place; a state that is off is none, but for what can be opened. */
function isSaid(role: string, { name, value }: NonNullable<Node['properties']>[number]): boolean {
  if (name === 'level') return role === 'heading';
  return name === 'expanded' || (value.value !== false && value.value !== 'false');
}
