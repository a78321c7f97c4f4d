import { parse } from 'acorn';

/**
 * A module's patterns, made when a document first meets them. V8 reads the whole text of a pattern where its constant is, and of those that the
 * rules hold a document meets a third: `const DATE = /…/` at the top of a module becomes a place that each use fills when it is empty. Constants
 * that are exported, or whose name means something else somewhere in the module, stay as they are.
 */
export function patternsWhenMet(code) {
  if (!/^const [\w$]+ = \//m.test(code)) return code;
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const constants = new Map(
    program.body.flatMap((node) => {
      const [one, ...others] = node.type === 'VariableDeclaration' && node.kind === 'const' ? node.declarations : [];
      return one?.init?.regex && one.id.type === 'Identifier' && others.length === 0
        ? [[one.id.name, { node, init: one.init, uses: [] }]]
        : [];
    }),
  );
  const visit = (node, parent, key) => {
    if (Array.isArray(node)) for (const one of node) visit(one, parent, key);
    else if (node?.type === 'Identifier') {
      const constant = constants.get(node.name);
      if (!constant || constant.node.declarations[0].id === node || isName(parent, key)) return;
      if (READ[parent.type]?.includes(key) && !parent.binds)
        constant.uses.push({ node, short: parent.type === 'Property' && parent.shorthand });
      else constants.delete(node.name);
    } else if (typeof node?.type === 'string') {
      if (node.type === 'ObjectPattern') for (const property of node.properties) property.binds = true;
      // a property written short holds its name twice
      for (const [name, value] of Object.entries(node)) if (name !== 'key' || !node.shorthand) visit(value, node, name);
    }
  };
  visit(program);
  const edits = [...constants].flatMap(([name, { node, init, uses }]) => {
    const made = `(${name} ??= ${code.slice(init.start, init.end)})`;
    const once = uses.length === 1;
    const declaration = once ? `let ${name};` : `let ${name}; const ${name}$ = () => ${made};`;
    return [
      [node.start, node.end, declaration],
      ...uses.map((use) => [use.node.start, use.node.end, `${use.short ? `${name}: ` : ''}${once ? made : `${name}$()`}`]),
    ];
  });
  return edits.sort((a, b) => b[0] - a[0]).reduce((text, [start, end, to]) => text.slice(0, start) + to + text.slice(end), code);
}

/** Whether what stands there is the name of a member, which has nothing to do with a constant of that name. */
function isName(parent, key) {
  if (parent.computed) return false;
  return (
    (parent.type === 'MemberExpression' && key === 'property') ||
    (key === 'key' && /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type))
  );
}

/** Where an identifier is read, as opposed to bound, assigned or exported: the child of each kind of node that may be one. */
const READ = {
  ArrayExpression: ['elements'],
  ArrowFunctionExpression: ['body'],
  AssignmentExpression: ['right'],
  AssignmentPattern: ['right'],
  BinaryExpression: ['left', 'right'],
  CallExpression: ['callee', 'arguments'],
  ConditionalExpression: ['test', 'consequent', 'alternate'],
  ForOfStatement: ['right'],
  LogicalExpression: ['left', 'right'],
  MemberExpression: ['object', 'property'],
  NewExpression: ['callee', 'arguments'],
  Property: ['value'],
  ReturnStatement: ['argument'],
  SpreadElement: ['argument'],
  TemplateLiteral: ['expressions'],
  UnaryExpression: ['argument'],
  VariableDeclarator: ['init'],
  YieldExpression: ['argument'],
};
