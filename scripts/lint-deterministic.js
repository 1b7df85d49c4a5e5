/** Rules for code whose results must have the same bits on every engine. */
const message = 'the result of ** differs between engines: multiply, or use base/math.ts';
export default {
  meta: { name: 'deterministic' },
  rules: {
    'no-pow-operator': {
      create: (context) => ({
        BinaryExpression(node) {
          if (node.operator === '**') context.report({ node, message });
        },
        AssignmentExpression(node) {
          if (node.operator === '**=') context.report({ node, message });
        },
      }),
    },
    'no-locale': {
      create: (context) => ({
        MemberExpression(node) {
          if (!node.computed && /^(toLocale|localeCompare)/.test(node.property.name))
            context.report({ node, message: 'locale data differs between machines' });
        },
      }),
    },
  },
};
