import { clamp } from '../../base/math.ts';
import { type Draft, mark, type Method, undo } from './draft.ts';

/** Does a task in one of several ways, drawn by weight and wish; what fails leaves no trace. */
export function achieve(draft: Draft, task: string, methods: readonly Method[], open = false): boolean {
  if (draft.depth > 5) return false;
  const all: Method[] = [];
  const weights: number[] = [];
  let total = 0;
  for (const method of methods) {
    const weight = weightOf(draft, method);
    if (weight <= 0) continue;
    all.push(method);
    weights.push(weight);
    total += weight;
  }
  for (let left = all.length; left > 0; left--) {
    const k = drawn(weights, draft.rng.next() * total);
    const method = all[k];
    total -= weights[k];
    weights[k] = 0;
    const before = mark(draft);
    const from = draft.steps.length;
    const row = { depth: draft.depth, task, method: method.name, from, to: from };
    draft.tasks.push(row);
    draft.depth++;
    const done = method.run(draft);
    draft.depth--;
    if (done) {
      row.to = draft.steps.length;
      if (open && all.length > 1 && draft.steps.length > from)
        draft.choices.push({ methods: all, taken: method, from, to: draft.steps.length });
      return true;
    }
    undo(draft, before);
  }
  return false;
}

/** The index at which `luck` falls among the weights; some weight is left. */
function drawn(weights: readonly number[], luck: number): number {
  let last = -1;
  for (let k = 0; k < weights.length; k++) {
    if (weights[k] === 0) continue;
    last = k;
    luck -= weights[k];
    if (luck < 0) return k;
  }
  return last;
}

/** What a long way round weighs at most and at least beside others, as plain ways weigh less or more. */
const LONGEST = 4;
const SHORTEST = 0.25;

function weightOf({ wishes }: Draft, { kind, weight, easy, long }: Method): number {
  const wished = kind === 'plain' ? weight : weight * wishes[kind];
  if (easy) return wished * wishes.ease;
  return long ? wished * wishes.patience * clamp(1 / (wishes.ease + wishes.ease), SHORTEST, LONGEST) : wished;
}
