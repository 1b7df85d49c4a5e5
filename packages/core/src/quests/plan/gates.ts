import * as THINGS from '../../content/quest-things.ts';
import type { Place, RoadId, Term } from '../../world.ts';
import { heldBy, knows, PLAYER, placeTerm, roadTerm, state } from '../facts.ts';
import { achieve } from './achieve.ts';
import { act, assume, type Draft, here, type Method, walk } from './draft.ts';
import { fresh, helperNear, supply } from './supply.ts';

const BUILT: readonly Place['kind'][] = ['ruin', 'tower', 'shrine', 'temple', 'dungeon'];
/** Gates in one quest, at most. */
const MOST = 2;

/**
 * Goes to a wild place: straight, or past something that bars the way. What opens a gate is looked for while the gate is
 * shut, so that it never lies behind it (assumed fill).
 */
export function enter(draft: Draft, site: Place): boolean {
  if (here(draft) === site.id) return true;
  const free = !draft.gates.some(({ at }) => at === placeTerm(site.id)) && draft.gates.length < MOST;
  // Nobody has been behind a gate before it is spoken of.
  const unseen = free && !draft.steps.some((step) => step.place === site.id);
  const built = unseen && BUILT.includes(site.kind);
  const cut = free ? cutOn(draft, site) : null;
  const methods: Method[] = [
    { name: 'by the open way', kind: 'plain', easy: true, weight: 5, run: (d) => walk(d, site.id, 'goto-wild') },
    { name: 'with a key', kind: 'puzzle', long: true, weight: built ? 0.7 : 0, run: (d) => unlock(d, site) },
    { name: 'with the right word', kind: 'puzzle', long: true, weight: built ? 0.6 : 0, run: (d) => speakWord(d, site) },
    {
      name: 'by clearing the rocks',
      kind: 'puzzle',
      long: true,
      weight: unseen && site.kind === 'cave' ? 0.6 : 0,
      run: (d) => clear(d, site),
    },
    { name: 'over a mended way', kind: 'puzzle', long: true, weight: cut === null ? 0 : 0.8, run: (d) => mendWay(d, site, cut as RoadId) },
    { name: 'past a toll', kind: 'social', long: true, weight: cut === null ? 0 : 0.5, run: (d) => payToll(d, site, cut as RoadId) },
  ];
  return achieve(draft, `reach ${site.name}`, methods);
}

/** The first road on the way that nothing leads round, and that nobody has shut yet. */
function cutOn(draft: Draft, site: Place): RoadId | null {
  const { routes } = draft.country;
  const bridges = routes.bridges();
  const from = here(draft);
  for (const road of routes.roads(from, site.id)) {
    if (bridges[road] === 0 || draft.reserved.gates.has(roadTerm(road))) continue;
    const walked = draft.steps.some((step, k) => {
      const before = k === 0 ? draft.cast.giver.home : draft.steps[k - 1].place;
      return step.place !== before && routes.roads(before, step.place).includes(road);
    });
    if (!walked) return road;
  }
  return null;
}

function shut(draft: Draft, at: Term, kind: string, text: string): boolean {
  if (draft.reserved.gates.has(at) || !assume(draft, state(at, 'shut'))) return false;
  draft.gates.push({ at, kind, text });
  draft.twists.push('gate');
  return true;
}

function unlock(draft: Draft, site: Place): boolean {
  const gate = placeTerm(site.id);
  if (!shut(draft, gate, 'door', `An inner door at ${site.name} is locked.`)) return false;
  const keeper = helperNear(draft, null);
  if (!keeper) return false;
  const key = supply(draft, fresh(draft, THINGS.KEYS), 'key', keeper);
  return (
    draft.means.getFrom(draft, key, keeper) &&
    walk(draft, site.id, 'goto-wild') &&
    act(draft, 'use', {
      subject: key.term,
      object: gate,
      needs: [heldBy(key.term, PLAYER), state(gate, 'shut')],
      gives: [state(gate, 'open')],
      say: 'use-key',
      words: { thing: key, spot: site.id },
    })
  );
}

function speakWord(draft: Draft, site: Place): boolean {
  const gate = placeTerm(site.id);
  const word = `the word that opens ${site.name}`;
  if (!shut(draft, gate, 'seal', `A seal that only the right word opens keeps a chamber of ${site.name} shut.`)) return false;
  const teller = helperNear(draft, null);
  return (
    teller !== null &&
    draft.means.hear(draft, word, teller) &&
    here(draft) !== site.id &&
    walk(draft, site.id, 'goto-wild') &&
    act(draft, 'use', {
      subject: word,
      object: gate,
      needs: [knows(PLAYER, word), state(gate, 'shut')],
      gives: [state(gate, 'open')],
      say: 'use-word',
      words: { topic: word, spot: site.id },
    })
  );
}

function clear(draft: Draft, site: Place): boolean {
  const gate = placeTerm(site.id);
  if (!shut(draft, gate, 'rockfall', `A rockfall blocks the deepest part of ${site.name}.`)) return false;
  const owner = helperNear(draft, THINGS.DIGGERS);
  if (!owner) return false;
  const tool = supply(draft, fresh(draft, THINGS.DIGGING), 'tool', owner);
  return (
    draft.means.getFrom(draft, tool, owner) &&
    walk(draft, site.id, 'goto-wild') &&
    act(draft, 'use', {
      subject: tool.term,
      object: gate,
      needs: [heldBy(tool.term, PLAYER), state(gate, 'shut')],
      gives: [state(gate, 'open')],
      say: 'use-clear',
      words: { thing: tool, spot: site.id },
    })
  );
}

/** The end of the road on this side. */
function nearEnd(draft: Draft, site: Place, road: RoadId): Place {
  const { places, roads, routes } = draft.country;
  const ways = routes.from(here(draft)).cells;
  const { from, to } = roads[road];
  return places[ways[from] < ways[to] ? from : to] ?? site;
}

function mendWay(draft: Draft, site: Place, road: RoadId): boolean {
  const gate = roadTerm(road);
  const end = nearEnd(draft, site, road);
  const { kind, text } = wayWords(draft, site, road);
  if (!shut(draft, gate, kind, text)) return false;
  const maker = helperNear(draft, THINGS.BUILDERS);
  if (!maker) return false;
  const timber = supply(draft, fresh(draft, THINGS.TIMBER), 'material', maker);
  return (
    draft.means.getFrom(draft, timber, maker) &&
    (here(draft) === end.id || walk(draft, end.id, 'goto')) &&
    act(draft, 'repair', {
      subject: gate,
      object: timber.term,
      needs: [heldBy(timber.term, PLAYER), state(gate, 'shut')],
      gives: [state(gate, 'open'), heldBy(timber.term, placeTerm(end.id))],
      say: 'repair-way',
      words: { thing: timber, spot: site.id, topic: kind },
    }) &&
    walk(draft, site.id, 'goto-wild')
  );
}

function wayWords(draft: Draft, site: Place, road: RoadId): { readonly kind: string; readonly text: string } {
  const bridge = draft.country.roads[road].crossings.find((crossing) => crossing.kind === 'bridge');
  if (bridge?.name) return { kind: 'bridge', text: `${bridge.name} on the way to ${site.name} has fallen.` };
  if (bridge) return { kind: 'bridge', text: `The bridge on the way to ${site.name} has fallen.` };
  return { kind: 'way', text: `The way to ${site.name} has slipped down the slope.` };
}

function payToll(draft: Draft, site: Place, road: RoadId): boolean {
  const gate = roadTerm(road);
  const end = nearEnd(draft, site, road);
  const keepers = `the toll keepers on the way to ${site.name}`;
  if (draft.reserved.foes.has(keepers)) return false;
  if (!shut(draft, gate, 'toll', `Toll keepers have closed the way to ${site.name}.`)) return false;
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
        weight: 0.8,
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
        weight: 1,
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
