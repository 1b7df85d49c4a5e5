import * as THINGS from '../../content/quest-things.ts';
import type { Place, RoadId } from '../../world.ts';
import { heldBy, knows, PLAYER, placeTerm, state } from '../facts.ts';
import { achieve } from './achieve.ts';
import { act, type Draft, here, type Method, walk } from './draft.ts';
import { cutOn, mendWay, payToll, shut } from './shut-ways.ts';
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
