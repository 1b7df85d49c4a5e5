/** Takes the inside of a tag apart: `[actions]symbol.modifier(parameter, parameter)`. */
import { columnOf, type Fault, type Piece, scan, slice } from './scan.ts';

export interface Call {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly column: number;
}

export interface Tag {
  /** What stands before the first dot. */
  readonly main: Piece;
  /** What follows, dot by dot. */
  readonly calls: readonly Call[];
  readonly actions: readonly Piece[];
}

/** In our own dialect (`ours`) dots inside brackets part nothing; Tracery cuts at every dot. */
export function parseTag(tag: Piece, ours: boolean, fault: Fault): Tag {
  let main: Piece | null = null;
  const actions: Piece[] = [];
  for (const section of scan(tag, ours, fault)) {
    if (section.kind !== 'text') actions.push(section);
    else if (main === null) main = section;
    else fault('two-symbols', section.at, 'a tag names one symbol, this one names two', 'put all actions in front of the symbol');
  }
  if (main === null) {
    if (actions.length > 0)
      fault('empty-tag', tag.at, 'this tag has actions and no symbol', 'name a symbol behind them, or leave out the #');
    // What Tracery prints for a tag without a name is the rules of "undefined".
    return { main: { text: 'undefined', at: tag.at, gaps: [] }, calls: [], actions };
  }
  const cuts = dotsOf(main.text, ours);
  const steps = cuts.map((cut, k) => slice(main, k === 0 ? 0 : cuts[k - 1] + 1, cut));
  return { main: steps[0], calls: steps.slice(1).map((step) => (ours ? callOf(step, fault) : traceryCallOf(step))), actions };
}

/** Positions of the dots, those inside brackets left out where `brackets` count, and the end. */
function dotsOf(text: string, brackets: boolean): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '(' && brackets) depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (c === '.' && depth === 0) cuts.push(i);
  }
  cuts.push(text.length);
  return cuts;
}

function callOf(step: Piece, fault: Fault): Call {
  const { text } = step;
  const open = text.indexOf('(');
  if (open <= 0) return { name: text, parameters: [], column: step.at };
  const close = text.indexOf(')', open);
  if (close < 0) {
    fault('unclosed-bracket', columnOf(step, open), 'this ( is never closed', 'add the )');
    return { name: text, parameters: [], column: step.at };
  }
  if (close + 1 < text.length) fault('lost-text', columnOf(step, close + 1), 'what stands behind the ) is lost', 'remove it');
  const inside = text.slice(open + 1, close);
  return { name: text.slice(0, open), parameters: inside === '' ? [] : inside.split(','), column: step.at };
}

/** What the pattern `\(([^)]+)\)` finds: the first brackets with something in them. */
function traceryCallOf(step: Piece): Call {
  const { text } = step;
  const first = text.indexOf('(');
  for (let open = first; open > 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    if (close > open + 1) return { name: text.slice(0, first), parameters: text.slice(open + 1, close).split(','), column: step.at };
  }
  return { name: text, parameters: [], column: step.at };
}
