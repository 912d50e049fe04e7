/** ESLint rule: what people read comes from `locales/`, so no component holds a sentence of its own. */
const shownAttributes = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder',
  'label', 'description', 'hint', 'message', 'heading', 'errorMessage', 'text', 'tooltip', 'summary',
]);
const letters = /\p{L}{2,}/u;
const arabic = /\p{Script=Arabic}/u;
/** Two words side by side, the first with a capital: «Aucun membre». */
const sentence = /^\p{Lu}\p{Ll}*['’]?\p{Ll}* \p{L}+/u;

/** The product's name and the names of the languages are the same whatever the language in use. */
const names = new Set(['Milaf', 'ملف', 'ع', 'Fr', 'العربية', 'Français']);

/** What is printed on the keys. */
const keys = /^(Ctrl|Alt|Shift|Tab|Esc|F\d)([ +].*)?$/;

/** Where a string in an expression ends up as a child or an attribute: through conditions and «or», not through calls. */
function shown(node) {
  let at = node;
  while (['ConditionalExpression', 'LogicalExpression', 'TSAsExpression'].includes(at.parent.type)) {
    if (at.parent.type === 'ConditionalExpression' && at.parent.test === at) return null;
    at = at.parent;
  }
  if (at.parent.type === 'JSXExpressionContainer') {
    const holder = at.parent.parent;
    return holder.type === 'JSXAttribute' ? holder.name.name : 'child';
  }
  return at.parent.type === 'JSXAttribute' ? at.parent.name.name : null;
}

export const literalSentence = {
  meta: { type: 'problem', schema: [], messages: { literal: '«{{ text }}» belongs to locales/.' } },
  create(context) {
    const check = (node, text) => {
      const bare = text.trim();
      if (names.has(bare) || keys.test(bare)) return;
      const where = node.type === 'JSXText' ? 'child' : shown(node);
      const visible = where === 'child' || (where !== null && shownAttributes.has(where));
      if ((visible && letters.test(bare)) || sentence.test(bare) || (arabic.test(bare) && bare.length > 1)) {
        context.report({ node, messageId: 'literal', data: { text: bare.slice(0, 40) } });
      }
    };
    return {
      JSXText: (node) => check(node, node.value),
      Literal: (node) => {
        if (typeof node.value === 'string' && !node.parent.type.startsWith('Import')) check(node, node.value);
      },
      TemplateElement: (node) => {
        if (arabic.test(node.value.cooked) || sentence.test(node.value.cooked)) check(node, node.value.cooked);
      },
    };
  },
};
