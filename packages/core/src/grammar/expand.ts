/**
 * Expands a compiled grammar: from the start symbol down, left to right, one draw per rule.
 *
 * Nothing is shared between two calls but the grammar, which is never written to, and the memory that a caller hands in.
 */
import { ownSlots } from './slots.ts';
import type { Action, Grammar, GrammarSymbol, Modify, Part, Rule, Template } from './grammar.ts';
import { limitsOf, type Limits } from './limits.ts';
import type { Memory } from './memory.ts';
import { suggestion } from './names.ts';
import { GrammarError } from './problem.ts';
import { spokenOf } from './refer.ts';
import { compileAgain } from './reread.ts';
import { type Draws, EMPTY, errorOf, Halt, type Run, type Saved, type SavedText, stop } from './run.ts';
import { unescape } from './scan.ts';
import { choose, shortest } from './select.ts';
import { symbolsIn } from './shortest.ts';
import { sentenceCase } from './sentence-case.ts';
import { TooLong } from './too-long.ts';
import { closeNode, openNode, type Trace } from './trace.ts';
import type { SlotValue, SlotValues } from './value.ts';

export interface ExpandOptions {
  /** The symbol to begin with; the grammar's first start symbol where it is left out. */
  readonly start?: string;
  /** Values of the slots. */
  readonly slots?: Readonly<Record<string, SlotValue>>;
  /** The same as `ownSlots` or `withSlots` has read them, in the place of `slots`. */
  readonly values?: SlotValues;
  /** What bags and windows remember from earlier calls; written to. */
  readonly memory?: Memory;
  readonly limits?: Partial<Limits>;
}

/**
 * A text out of a grammar.
 * @throws GrammarError where a limit is passed, no rule applies or a slot does not fit.
 */
export function expand(grammar: Grammar, rng: Draws, options: ExpandOptions = {}): string {
  const run = newRun(grammar, rng, options, null);
  return finished(grammar, startText(run, startOf(grammar, options.start)));
}

/** The text of the start symbol before the last touches. */
export function startText(run: Run, start: number): string {
  run.owedSteps = run.symbols[start].minSteps;
  run.owedCharacters = run.symbols[start].minCharacters;
  try {
    return symbolText(run, start, 0);
  } catch (error) {
    throw error instanceof Halt ? errorOf(error) : error;
  }
}

export function newRun(grammar: Grammar, rng: Draws, options: ExpandOptions, trace: Trace | null): Run {
  const limits = limitsOf(options.limits);
  return {
    grammar,
    symbols: grammar.symbols,
    rng,
    values: options.values ?? ownSlots(grammar, options.slots),
    maxDepth: limits.depth,
    maxSteps: limits.steps,
    maxCharacters: limits.characters,
    steps: 0,
    characters: 0,
    owedSteps: 0,
    owedCharacters: 0,
    work: 0,
    saved: grammar.saves ? new Array<Saved | undefined>(grammar.symbols.length) : null,
    discourse: grammar.refers ? { sentence: 0, mentions: [], saving: null } : null,
    memory: options.memory ?? null,
    plainly: trace === null && !grammar.refers,
    trace,
    spine: grammar.counts === null ? null : [],
  };
}

/** The index of the start symbol. */
export function startOf(grammar: Grammar, asked: string | undefined): number {
  const name = asked ?? grammar.starts[0];
  const id = name === undefined ? undefined : grammar.idOf.get(name);
  if (id !== undefined) return id;
  throw new GrammarError([
    name === undefined
      ? {
          code: 'no-start',
          severity: 'error',
          path: '',
          column: null,
          message: 'the grammar has no symbol "origin" and names no start',
          cure: 'add "origin", or say which symbol to start from',
        }
      : {
          code: 'undefined-symbol',
          severity: 'error',
          path: '',
          column: null,
          message: `no symbol is called ${name.slice(0, 60)}`,
          cure: suggestion(name, grammar.idOf.keys(), 'start from one of its symbols'),
        },
  ]);
}

/** What happens to a text once it is whole. */
export function finished(grammar: Grammar, text: string): string {
  const plain = grammar.escapes ? unescapeTracery(text) : text;
  return grammar.sentenceCase ? sentenceCase(plain) : plain;
}

/** Tracery takes single backslashes out of a finished text and halves double ones; a last single one goes too. */
function unescapeTracery(text: string): string {
  const out = unescape(text);
  return text.endsWith('\\') && !evenBackslashes(text) ? out.slice(0, -1) : out;
}

function evenBackslashes(text: string): boolean {
  let count = 0;
  while (count < text.length && text[text.length - 1 - count] === '\\') count++;
  return count % 2 === 0;
}

/** The text of a symbol at a depth of open rules. */
function symbolText(run: Run, id: number, depth: number): string {
  const symbol = run.symbols[id];
  run.owedSteps -= symbol.minSteps;
  run.owedCharacters -= symbol.minCharacters;
  if (++run.steps > run.maxSteps)
    throw stop('too-many-steps', `more than ${run.maxSteps} rules were taken`, 'make the grammar smaller, or raise limits.steps');
  if (run.saved !== null) {
    const saved = run.saved[id];
    if (saved !== undefined) return savedText(run, symbol, saved, depth);
  }
  const { words } = symbol;
  if (words !== null && run.plainly) {
    // Cutting with | 0 in place of floor: a fifth faster for the whole expansion.
    const word = words[(run.rng.next() * words.length) | 0];
    if ((run.characters += word.length) + run.owedCharacters <= run.maxCharacters) return word;
    run.characters -= word.length;
    return ruleText(run, shortest(run, symbol, depth), depth);
  }
  if (symbol.rules.length === 0) return emptyText(run, symbol, depth);
  const rule: Rule = symbol.even ? symbol.rules[(run.rng.next() * symbol.rules.length) | 0] : choose(run, symbol, depth);
  const fits =
    depth + rule.minDepth <= run.maxDepth &&
    run.steps + run.owedSteps + rule.minSteps - 1 <= run.maxSteps &&
    run.characters + run.owedCharacters + rule.minCharacters <= run.maxCharacters;
  return ruleText(run, fits ? rule : shortest(run, symbol, depth), depth);
}

function ruleText(run: Run, rule: Rule, depth: number): string {
  run.owedSteps += rule.minSteps - 1;
  run.owedCharacters += rule.minCharacters - rule.template.literal;
  if (run.spine !== null) run.spine[depth] = rule.id;
  if (run.trace !== null) run.trace.rule[run.trace.top] = rule.id;
  return render(run, rule.template, rule, depth);
}

/** Prints a template, part by part. `rule` is the one it belongs to, or null where it is a text that is saved or read again. */
function render(run: Run, template: Template, rule: Rule | null, depth: number): string {
  const { discourse } = run;
  const untraced = run.trace === null;
  let text = '';
  try {
    if ((run.characters += template.literal) > run.maxCharacters) throw tooManyCharacters(run);
    const { parts } = template;
    for (let k = 0; k < parts.length; k++) {
      const part = parts[k];
      text += part.before;
      if (discourse !== null) discourse.sentence += part.ends;
      text += part.simple && untraced ? symbolText(run, part.symbol, depth + 1) : partText(run, part, text.length, depth);
    }
  } catch (error) {
    throw passedUp(error, text, rule);
  }
  if (discourse !== null) discourse.sentence += template.ends;
  return text + template.after;
}

/** A part with actions or modifiers, or that is traced. */
function partText(run: Run, part: Part, offset: number, depth: number): string {
  const { trace } = run;
  if (part.actions !== null) for (const action of part.actions) act(run, action, depth);
  if (part.kind === 'action') return '';
  const node = trace === null ? -1 : openNode(trace, part.symbol, part.source, offset);
  const inner =
    part.kind === 'symbol'
      ? symbolText(run, part.symbol, depth + 1)
      : part.kind === 'value'
        ? valueText(run, part)
        : missingText(run, part.source, depth + 1);
  const printed = part.modifiers === null ? inner : modified(run, part.modifiers, inner);
  if (trace !== null) closeNode(trace, node, inner, printed);
  if (part.actions !== null) undo(run, part.actions);
  return printed;
}

/** What goes up through an open rule: the halt with the text of that rule before it. */
function passedUp(error: unknown, text: string, rule: Rule | null): unknown {
  const halt = error instanceof GrammarError ? new Halt(error.problems) : error;
  if (!(halt instanceof Halt)) return error;
  halt.text = text + halt.text;
  if (rule !== null) halt.rules.push(rule.path);
  return halt;
}

function valueText(run: Run, part: Part): string {
  const text = (part.value as (run: Run) => string)(run);
  if (++run.steps > run.maxSteps || (run.characters += text.length) > run.maxCharacters) throw tooManyCharacters(run);
  return text;
}

function modified(run: Run, modifiers: readonly Modify[], text: string): string {
  const most = run.maxCharacters;
  try {
    for (const modify of modifiers) {
      text = modify(text, most);
      run.work += text.length;
      if (text.length > most || run.work > most * 8) throw new TooLong();
    }
  } catch (error) {
    if (error instanceof TooLong) throw tooManyCharacters(run);
    throw error;
  }
  return text;
}

function act(run: Run, action: Action, depth: number): void {
  const saved = run.saved as (Saved | undefined)[];
  switch (action.kind) {
    case 'push': {
      if (action.symbol < 0) break;
      const values = action.values.map((template) => save(run, template, depth));
      const below = saved[action.symbol];
      saved[action.symbol] = { values, below: below ?? (run.symbols[action.symbol].declared ? undefined : EMPTY) };
      break;
    }
    case 'pop':
      if (action.symbol >= 0) pop(run, saved, action.symbol);
      break;
    case 'run':
      save(run, action.template, depth);
      break;
  }
}

/** A tag's own pushes end with it. */
function undo(run: Run, actions: readonly Action[]): void {
  for (const action of actions)
    if (action.kind === 'push' && action.symbol >= 0) pop(run, run.saved as (Saved | undefined)[], action.symbol);
}

function pop(run: Run, saved: (Saved | undefined)[], symbol: number): void {
  const top = saved[symbol];
  if (top === undefined) {
    if (run.symbols[symbol].declared) saved[symbol] = EMPTY;
  } else if (top !== EMPTY) saved[symbol] = top.below;
}

/** Expands a text that is not printed here. */
function save(run: Run, template: Template, depth: number): SavedText {
  const { discourse, trace } = run;
  const outer = discourse?.saving ?? null;
  const sentence = discourse?.sentence ?? 0;
  const mentions: unknown[] = [];
  if (discourse !== null) discourse.saving = mentions;
  const top = trace?.top ?? -1;
  if (trace !== null) trace.top = -1;
  const node = trace === null ? -1 : openNode(trace, -1, '', 0);
  if (run.spine !== null) run.spine[depth + 1] = -1;
  const text = savedOnly(run, template, depth + 1);
  if (trace !== null) {
    closeNode(trace, node, text, text);
    trace.top = top;
  }
  if (discourse !== null) {
    discourse.saving = outer;
    discourse.sentence = sentence;
  }
  return { text, template: run.grammar.dialect === 'tracery' ? compileAgain(run, text) : null, mentions, node };
}

/** Renders a text that is saved: where it is stopped, its words are no part of what was printed. */
function savedOnly(run: Run, template: Template, depth: number): string {
  try {
    return render(run, template, null, depth);
  } catch (error) {
    if (error instanceof Halt) error.text = '';
    throw error;
  }
}

function savedText(run: Run, symbol: GrammarSymbol, saved: Saved, depth: number): string {
  if (saved.values.length === 0) return emptyText(run, symbol, depth);
  const value = saved.values[Math.floor(run.rng.next() * saved.values.length)];
  if (run.trace !== null) run.trace.from[run.trace.top] = value.node;
  if (value.mentions.length > 0) spokenOf(run, value.mentions);
  if (value.template !== null) {
    if (depth >= run.maxDepth) throw tooDeep(run);
    return reread(run, value.template, depth);
  }
  if ((run.characters += value.text.length) > run.maxCharacters) throw tooManyCharacters(run);
  return value.text;
}

/** A symbol without rules: nothing was ever saved under it, everything was popped, or its list is empty. */
function emptyText(run: Run, symbol: GrammarSymbol, depth: number): string {
  const popped = run.saved !== null && run.saved[symbol.id] !== undefined;
  if (symbol.declared && !popped) {
    run.rng.next();
    return '';
  }
  return missingText(run, symbol.name, depth);
}

/** `((name))`, read as a rule once more as Tracery does; or the end, where the grammar is not lenient. */
function missingText(run: Run, name: string, depth: number): string {
  if (!run.grammar.lenient)
    throw stop(
      'unset-symbol',
      `nothing is saved under ${name} at this point`,
      `save it before with [${name}:…], or give it rules of its own`,
    );
  const text = `((${name}))`;
  run.characters += text.length;
  const template = compileAgain(run, text);
  if (template === null) return text;
  if (depth >= run.maxDepth) throw tooDeep(run);
  return reread(run, template, depth);
}

function reread(run: Run, template: Template, depth: number): string {
  for (const use of symbolsIn(template)) {
    run.owedSteps += run.symbols[use].minSteps;
    run.owedCharacters += run.symbols[use].minCharacters;
  }
  if (run.spine !== null) run.spine[depth] = -1;
  return render(run, template, null, depth);
}

function tooDeep(run: Run): Halt {
  return stop(
    'too-deep',
    `saved texts refer to one another more than ${run.maxDepth} levels deep`,
    'end the circle, or raise limits.depth',
  );
}

function tooManyCharacters(run: Run): Halt {
  return stop(
    'too-many-characters',
    `the text would pass ${run.maxCharacters} characters`,
    'make the grammar smaller, or raise limits.characters',
  );
}
