import { chance } from '../../base/rng.ts';
import * as THINGS from '../../content/quest-things.ts';
import type { Place, RoadId, Term } from '../../world.ts';
import { heldBy, PLAYER, placeTerm, roadTerm, state } from '../facts.ts';
import { achieve } from './achieve.ts';
import { act, assume, type Draft, here, walk } from './draft.ts';
import { fresh, helperNear, supply } from './supply.ts';

/** The first road or lane on the way that bars it from home, and that nobody has passed or shut yet. */
export function cutOn(draft: Draft, site: Place): RoadId | null {
  const { routes } = draft.country;
  const { home } = draft.cast.giver;
  for (const way of routes.between(here(draft), site.id)) {
    const { road } = routes.ways[way];
    if (road === null || draft.reserved.gates.has(roadTerm(road)) || !routes.bars(home, way)) continue;
    const passed = draft.steps.some((step, k) => {
      const before = k === 0 ? home : draft.steps[k - 1].place;
      return step.place !== before && routes.between(before, step.place).includes(way);
    });
    if (!passed) return road;
  }
  return null;
}

/** Shuts a way or place until something is done about it; false where another quest has to do with it. */
export function shut(draft: Draft, at: Term, kind: string, text: string): boolean {
  if (draft.reserved.gates.has(at) || !assume(draft, state(at, 'shut'))) return false;
  draft.gates.push({ at, kind, text });
  draft.twists.push('gate');
  return true;
}

/** The ends of a road or lane: that on this side first. */
function endsOf(draft: Draft, road: RoadId): readonly [near: Place, far: Place] {
  const { places, roads, routes } = draft.country;
  const { toil } = routes.from(here(draft));
  const { from, to } = roads[road];
  return toil[from] < toil[to] ? [places[from], places[to]] : [places[to], places[from]];
}

/** Goes to a place over a way that must be mended first. */
export function mendWay(draft: Draft, site: Place, road: RoadId): boolean {
  const gate = roadTerm(road);
  const { end, kind, text, say, spot, of, from } = brokenWay(draft, site, road);
  if (!shut(draft, gate, kind, text)) return false;
  const maker = helperNear(draft, from);
  if (!maker) return false;
  const stuff = supply(draft, fresh(draft, of), 'material', maker);
  return (
    draft.means.getFrom(draft, stuff, maker) &&
    (here(draft) === end.id || walk(draft, end.id, 'goto')) &&
    act(draft, 'repair', {
      subject: gate,
      object: stuff.term,
      needs: [heldBy(stuff.term, PLAYER), state(gate, 'shut')],
      gives: [state(gate, 'open'), heldBy(stuff.term, placeTerm(end.id))],
      say,
      words: { thing: stuff, spot: spot.id, topic: kind },
    }) &&
    walk(draft, site.id, 'goto-wild')
  );
}

/** What is broken on a way, who has what mends it, and how that is told. */
interface BrokenWay {
  readonly end: Place;
  readonly kind: string;
  readonly text: string;
  readonly say: string;
  /** The place that is spoken of. */
  readonly spot: Place;
  /** What it takes, and the trades that have it, where not everyone has. */
  readonly of: readonly string[];
  readonly from: readonly string[] | null;
}

function brokenWay(draft: Draft, site: Place, road: RoadId): BrokenWay {
  const [end, far] = endsOf(draft, road);
  const { kind, crossings } = draft.country.roads[road];
  if (kind === 'sea') {
    const text = `The beacon of ${end.name} has gone out, and without it no ship sails to ${far.name}.`;
    return { end, kind: 'beacon', text, say: 'repair-beacon', spot: end, of: THINGS.TORCHES, from: null };
  }
  const built = { end, say: 'repair-way', spot: site, of: THINGS.TIMBER, from: THINGS.BUILDERS };
  const bridge = crossings.find((crossing) => crossing.kind === 'bridge');
  if (bridge) return { ...built, kind: 'bridge', text: `${bridge.name ?? 'The bridge'} on the way to ${site.name} has fallen.` };
  return { ...built, kind: 'way', text: `The way to ${site.name} has slipped down the slope.` };
}

/** Those who keep a way shut. */
interface Keepers {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  /** Whether a letter means anything to them, and whether one may fight them. */
  readonly lettered: boolean;
  readonly hostile: boolean;
}

function keepersOf(draft: Draft, site: Place, road: RoadId): Keepers {
  if (draft.country.roads[road].kind !== 'sea')
    return {
      name: `the toll keepers on the way to ${site.name}`,
      kind: 'toll',
      text: `Toll keepers have closed the way to ${site.name}.`,
      lettered: true,
      hostile: true,
    };
  const [end, far] = endsOf(draft, road);
  if (chance(draft.rng, 0.5))
    return {
      name: `the corsairs of ${end.name}`,
      kind: 'blockade',
      text: `Corsairs lie off ${end.name} and stop every ship that sails for ${far.name}.`,
      lettered: false,
      hostile: true,
    };
  return {
    name: `the harbour wardens of ${end.name}`,
    kind: 'chain',
    text: `The harbour wardens of ${end.name} have drawn the chain, and let no ship out to ${far.name}.`,
    lettered: true,
    hostile: false,
  };
}

/** Goes to a place past those who keep the way shut. */
export function payToll(draft: Draft, site: Place, road: RoadId): boolean {
  const gate = roadTerm(road);
  const [end] = endsOf(draft, road);
  const { name: keepers, kind, text, lettered, hostile } = keepersOf(draft, site, road);
  if (draft.reserved.foes.has(keepers)) return false;
  if (!shut(draft, gate, kind, text)) return false;
  if (!assume(draft, ['at', keepers, placeTerm(end.id)]) || !assume(draft, state(keepers, 'alive'))) return false;
  const reach = (d: Draft): boolean => here(d) === end.id || walk(d, end.id, 'goto');
  const done = achieve(
    draft,
    'pass the toll',
    [
      {
        name: 'pay',
        kind: 'social',
        weight: 1,
        run: (d) => {
          const lender = helperNear(d, null);
          if (!lender) return false;
          const fee = supply(d, fresh(d, THINGS.FEES), 'fee', lender);
          return (
            d.means.getFrom(d, fee, lender) &&
            reach(d) &&
            act(d, 'give', {
              subject: fee.term,
              object: keepers,
              needs: [['at', keepers, placeTerm(end.id)], heldBy(fee.term, PLAYER), state(gate, 'shut')],
              gives: [state(gate, 'open'), heldBy(fee.term, placeTerm(end.id))],
              say: 'give-toll',
              words: { thing: fee, foe: keepers },
            })
          );
        },
      },
      {
        name: 'fight',
        kind: 'combat',
        weight: hostile ? 0.8 : 0,
        run: (d) =>
          d.wishes.combat > 0 &&
          reach(d) &&
          act(d, 'damage', {
            subject: keepers,
            needs: [['at', keepers, placeTerm(end.id)], state(keepers, 'alive'), state(gate, 'shut')],
            gives: [state(gate, 'open'), state(keepers, 'beaten')],
            say: 'damage',
            words: { foe: keepers },
          }),
      },
      {
        name: 'a letter of passage',
        kind: 'social',
        weight: lettered ? 1 : 0,
        run: (d) => {
          const clerk = helperNear(d, THINGS.OFFICIALS);
          if (!clerk) return false;
          const pass = supply(d, 'a letter of passage', 'letter', clerk);
          return (
            d.means.getFrom(d, pass, clerk) &&
            reach(d) &&
            act(d, 'use', {
              subject: pass.term,
              object: keepers,
              needs: [['at', keepers, placeTerm(end.id)], heldBy(pass.term, PLAYER), state(gate, 'shut')],
              gives: [state(gate, 'open')],
              say: 'use-pass',
              words: { thing: pass, foe: keepers },
            })
          );
        },
      },
    ],
    true,
  );
  return done && walk(draft, site.id, 'goto-wild');
}
