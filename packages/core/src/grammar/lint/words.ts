/** Word forms that are guessed, and articles that do not fit what may stand behind them. */
import { articleOf } from '../english/articles.ts';
import type { Grammar, Part, Rule, Template } from '../grammar.ts';
import type { Report } from '../problem.ts';
import { textsOf } from './texts.ts';

/** Texts of one tag that are looked at. */
const MOST = 200;

export function lintWords(grammar: Grammar, report: Report): void {
  if (grammar.dialect === 'tracery') return;
  for (const rule of grammar.rules) lintTemplate(grammar, rule, rule.template, report);
}

function lintTemplate(grammar: Grammar, rule: Rule, template: Template, report: Report): void {
  for (const part of template.parts) {
    lintForms(grammar, rule, part, report);
    if (grammar.language.locale.startsWith('en')) lintArticle(grammar, rule, part, report);
    for (const action of part.actions ?? []) {
      if (action.kind === 'push') for (const value of action.values) lintTemplate(grammar, rule, value, report);
      else if (action.kind === 'run') lintTemplate(grammar, rule, action.template, report);
    }
  }
}

function lintForms(grammar: Grammar, rule: Rule, part: Part, report: Report): void {
  if (part.kind !== 'symbol' || part.modifiers === null) return;
  const { language } = grammar;
  let texts = textsOf(grammar, part.symbol, MOST);
  part.calls.forEach((call, k) => {
    const guessed = language.modifiers.get(call.name)?.guessed;
    const doubtful = guessed ? texts.filter((text) => text !== '' && guessed(text, language.lexicon, call.parameters)) : [];
    for (const text of doubtful.slice(0, 5)) {
      const code = call.name === 'form' ? 'missing-form' : 'guessed-form';
      const form = call.name === 'form' ? call.parameters[0] : (FORM_OF[call.name] ?? call.name);
      const printed = part.modifiers?.[k](text, 1000) ?? text;
      report.add(
        code,
        'warning',
        rule.path,
        call.column,
        call.name === 'form' ? `the lexicon has no ${form} of "${text}"` : `"${printed}" is a guess`,
        `add "${text}": { "${form}": "…" } to the lexicon`,
      );
    }
    texts = texts.map((text) => part.modifiers?.[k](text, 1000) ?? text);
  });
}

const FORM_OF: Readonly<Record<string, string>> = { s: 'plural', ed: 'past', a: 'article', an: 'article' };

/** "a #animal#" where the animal can be an owl. */
function lintArticle(grammar: Grammar, rule: Rule, part: Part, report: Report): void {
  const article = / (an?) $/.exec(` ${part.before.toLowerCase()}`)?.[1];
  if (article === undefined || part.kind !== 'symbol' || part.calls.length > 0) return;
  const wrong = textsOf(grammar, part.symbol, MOST).find((text) => text !== '' && articleOf(text, grammar.language.lexicon) !== article);
  if (wrong !== undefined)
    report.add(
      'literal-article',
      'warning',
      rule.path,
      part.column,
      `"${article} ${wrong}" can be printed here`,
      `leave out "${article}" and write ${part.source.slice(0, -1)}.a#`,
    );
}
