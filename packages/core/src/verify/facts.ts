import { type Character, type Fact, type Place, type Term, type World } from '../world.ts';
import { apart } from './map.ts';
import { holdsName } from './places.ts';

/** How many records the table of each word of a term holds, e.g. `place:3`. */
const TABLES_OF_TERMS = {
  place: 'places',
  character: 'characters',
  item: 'items',
  river: 'rivers',
  lake: 'lakes',
  region: 'regions',
  culture: 'cultures',
  faction: 'factions',
  event: 'events',
  road: 'roads',
  quest: 'quests',
} as const;

/** A term as one string per fact, to keep facts in a set. */
export function factKey(fact: Fact): string {
  return JSON.stringify(fact);
}

/** Relations that hold both ways and are stated once. */
const MUTUAL: ReadonlySet<string> = new Set([
  'friend',
  'rival',
  'spouse',
  'sibling',
  'cousin',
  'partner',
  'atWar',
  'allied',
  'rivalPower',
  'near',
  'joined',
]);
/** Ties by the relation that says the same, and whether it is the other who has the tie. */
const TIES_OF: Readonly<Record<string, { readonly own: readonly string[]; readonly theirs: readonly string[] }>> = {
  debtor: { own: ['creditor'], theirs: ['debtor'] },
  partner: { own: ['partner', 'trading partner'], theirs: [] },
  mentor: { own: ['mentor'], theirs: ['pupil'] },
  loves: { own: ['beloved'], theirs: ['admirer'] },
  grudge: { own: ['grudge'], theirs: ['wronged'] },
  oath: { own: ['liege'], theirs: ['sworn'] },
};

/** What a term points at: a table's word and an index, or undefined for a plain word and for "player". */
export function pointer(term: Term | undefined): { readonly of: string; readonly index: number } | undefined {
  const parts = /^([a-z]+):(\d{1,9})$/.exec(term ?? '');
  return parts ? { of: parts[1], index: Number(parts[2]) } : undefined;
}

/** What is wrong with a term by itself, or undefined. */
export function termFault(world: World, term: Term): string | undefined {
  if (!term.includes(':')) return term.length > 0 && term.length <= 80 ? undefined : 'a term is empty or too long';
  const to = pointer(term);
  if (!to || !Object.hasOwn(TABLES_OF_TERMS, to.of)) return `"${term.slice(0, 80)}" is no term`;
  const { length } = world[TABLES_OF_TERMS[to.of as keyof typeof TABLES_OF_TERMS]];
  return to.index < length ? undefined : `"${term}" points at nothing: there are ${length}`;
}

/** The rows of `world.facts` that hold today, one text each, to be asked many times. */
export function statedToday({ facts }: World): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { relation, subject, object, until } of facts) if (until === null) out.add(`${relation}|${subject}|${object ?? ''}`);
  return out;
}

/** True or false as the tables of the world say, undefined where they cannot say. */
export function holds(world: World, fact: Fact, stated?: ReadonlySet<string>): boolean | undefined {
  const [relation, subject, object] = fact;
  if (
    stated &&
    (stated.has(`${relation}|${subject}|${object ?? ''}`) || (MUTUAL.has(relation) && stated.has(`${relation}|${object ?? ''}|${subject}`)))
  )
    return true;
  const a = pointer(subject);
  const b = pointer(object);
  const word = b ? undefined : object;
  switch (a?.of) {
    case 'character':
      return ofCharacter(world, world.characters[a.index], relation, b, word);
    case 'place':
      return ofPlace(world, world.places[a.index], relation, b, word);
    case 'item': {
      const item = world.items[a.index];
      if (relation === 'kind') return item.kind === word;
      if (relation === 'at' && b?.of === 'place') return item.place === b.index;
      if (relation === 'heldBy' && b?.of === 'character') return item.holder === b.index;
      if (relation === 'heldBy' && b?.of === 'place') return item.place === b.index;
      if (relation === 'heldBy' && object === 'player') return false;
      return undefined;
    }
    case 'region':
      return relation === 'kind' ? world.regions[a.index].kind === word : undefined;
    case 'faction':
      return relation === 'tookPart' && b?.of === 'event' ? world.events[b.index].factions.some((id) => id === a.index) : undefined;
    case 'event': {
      const event = world.events[a.index];
      if (relation === 'year') return String(event.year) === word;
      if (relation === 'kind') return event.kind === word;
      if ((relation === 'event' || relation === 'happenedAt') && b?.of === 'place') return event.place === b.index;
      return undefined;
    }
    default:
      return undefined;
  }
}

type Pointer = { readonly of: string; readonly index: number } | undefined;

function ofCharacter(world: World, one: Character, relation: string, to: Pointer, word: string | undefined): boolean | undefined {
  if (relation === 'alive') return one.died === null;
  if (relation === 'dead') return one.died !== null;
  if (relation === 'born') return String(one.born) === word;
  if (relation === 'died') return one.died !== null && String(one.died) === word;
  if (relation === 'occupation') return one.occupation === word;
  if (relation === 'motivation' && word !== undefined)
    return Object.hasOwn(one.motivations, word) && one.motivations[word as keyof Character['motivations']] > 0;
  if (to?.of === 'place' && relation === 'passes')
    return one.died === null && one.captive === null && ofPlace(world, world.places[one.home], 'near', to, undefined);
  if (to?.of === 'place' && relation === 'captive') return one.captive === to.index;
  if (to?.of === 'place' && relation === 'at') return (one.captive ?? one.home) === to.index;
  if (to?.of === 'place' && (relation === 'home' || relation === 'lives')) return one.home === to.index;
  if (to?.of === 'culture' && relation === 'culture') return one.culture === to.index;
  if (to?.of === 'event' && relation === 'tookPart') return world.events[to.index].participants.includes(one.id);
  if (to?.of !== 'character') return undefined;
  if (relation === 'parent') return one.parents.includes(to.index as Character['id']);
  if (relation === 'child') return world.characters[to.index].parents.includes(one.id);
  const { own, theirs } = TIES_OF[relation] ?? { own: [relation], theirs: [] };
  return (
    one.ties.some((tie) => tie.to === to.index && (relation === 'tie' || own.includes(tie.kind))) ||
    world.characters[to.index].ties.some((tie) => tie.to === one.id && theirs.includes(tie.kind))
  );
}

function ofPlace(world: World, place: Place, relation: string, to: Pointer, word: string | undefined): boolean | undefined {
  if (relation === 'kind') return place.kind === word;
  if (relation === 'season') return seasonOf(world, place) === word;
  if (to === undefined) return undefined;
  if ((relation === 'faction' || relation === 'ownedBy') && to.of === 'faction') return place.faction === to.index;
  if (relation === 'culture' && to.of === 'culture') return place.culture === to.index;
  if (relation === 'water' && (to.of === 'river' || to.of === 'lake'))
    return holdsName(place.water ?? '', world[to.of === 'river' ? 'rivers' : 'lakes'][to.index].name);
  if (to.of !== 'place') return undefined;
  const there = world.places[to.index];
  if (relation === 'road' || relation === 'joined')
    return world.roads.some(({ from, to: end }) => (from === place.id && end === there.id) || (from === there.id && end === place.id));
  if (relation === 'near') return apart(place.cell, there.cell, world.rect.width) <= Math.max(world.rect.width, world.rect.height) / 4;
  return undefined;
}

/** Yearly means, °C and millimetres, below or above which a season is one to be feared. */
const FROST = 6;
const PARCHED = 450;
const SOAKED = 1400;

/** What the year brings to a place that people must be ready for. */
function seasonOf({ layers }: World, { cell }: Place): string {
  if (layers.temperature[cell] < FROST) return 'snows';
  if (layers.precipitation[cell] < PARCHED) return 'droughts';
  return layers.precipitation[cell] > SOAKED ? 'rains' : 'harvests';
}
