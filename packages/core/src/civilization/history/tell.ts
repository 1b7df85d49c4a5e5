import { pick, type Rng } from '../../base/rng.ts';
import { CHRONICLE } from '../../content/grammars/chronicle.ts';
import { EVENT_KIND_NAMES, EVENT_KINDS, type EventKind } from '../../content/history.ts';
import { compileGrammar } from '../../grammar/compile.ts';
import { expand } from '../../grammar/expand.ts';
import type { Grammar } from '../../grammar/grammar.ts';
import { newMemory } from '../../grammar/memory.ts';
import { kindOfTerm, indexOfTerm } from '../../facts/terms.ts';
import type { Account, Fact, WorldEvent } from '../../world.ts';
import type { Annals, Happening } from './annals.ts';
import type { Life } from './lives.ts';

let grammar: Grammar | undefined;
const chronicle = (): Grammar => (grammar ??= compileGrammar(CHRONICLE));

/** Times that another text is sought for one that was told before. */
const ATTEMPTS = 5;

type Thing = Readonly<Record<string, unknown>>;

const PLURAL = /^(?:Wardens|Keepers|Sisters|Shipwrights|Miners|Smiths|Merchants|Millers|Carters|Fishers|Beekeepers|Hearths)\b/;
/** Names of land that say what it is: the Oru Mountains, the Forest of Oru; but Oru, Oru Island, Oru Bay and Mount Oru. */
const DESCRIPTIVE =
  /^(?:Isle|Sea|Bay|Forest|Plain) of | (?:Ocean|Sea|Mountains|Range|Heights|Plateau|Downs|Forest|Wood|Desert|Waste|Sands|Fen|Marsh|Plain|Vale|Ice|Glacier)$/;
const withArticle = (name: string): string => (DESCRIPTIVE.test(name) ? `the ${name}` : name);
const DEED_WORDS: ReadonlySet<string> = new Set(['doneBy', 'wonBy']);

/** Turns what the simulation noted into the events of a world: names that none bears twice, words, and how others tell it. */
export function tellAll(annals: Annals, rng: Rng): WorldEvent[] {
  const memory = newMemory();
  const names = new Map<string, number>();
  const told = new Set<string>();
  const { given } = annals;
  const powers: Thing[] = given.factions.map(({ id, name, kind, capital }) => ({
    term: `faction:${id}`,
    name: `the ${name}`,
    plural: PLURAL.test(name),
    kind,
    seat: given.places[capital].name,
  }));
  const sites: Thing[] = given.places.map(({ id, name, kind }) => ({
    term: `place:${id}`,
    name,
    kind,
    water: annals.spots[id].water || null,
  }));
  const regions: Thing[] = given.land.regions.map(({ id, name, kind }) => ({ term: `region:${id}`, name: withArticle(name), kind }));
  const relics: Thing[] = annals.relics.map(({ id, name, kind, looks, lore }) => ({ term: `item:${id}`, name, kind, looks, lore }));
  const deeds: Thing[] = [];
  const luck = rng.fork('words');
  return annals.events.map((happening): WorldEvent => {
    const { id, year, kind, people, truths } = happening;
    const name = nameOf(annals, happening, names);
    deeds.push({ term: `event:${id}`, name: running(name), kind });
    const [one, two] = people;
    const actor = one === undefined ? null : personAt(annals, annals.lives[one], year);
    const other = two === undefined ? null : personAt(annals, annals.lives[two], year);
    const cause = happening.causes.length === 0 ? null : deeds[happening.causes[0]];
    const [realm, enemy] = happening.powers.map((power) => powers[power]);
    const slots: Record<string, unknown> = {
      actor,
      other,
      realm: realm ?? null,
      enemy: enemy ?? null,
      place: happening.place === null ? null : sites[happening.place],
      aim: happening.aim === null ? null : sites[happening.aim],
      region: happening.region === null ? null : regions[happening.region],
      relic: happening.items.length === 0 ? null : relics[happening.items[0]],
      cause,
      word: happening.word || null,
      list: listed(
        happening.places.length > 0
          ? happening.places.map((place) => given.places[place].name)
          : happening.place === null
            ? []
            : [given.places[happening.place].name],
      ),
      teller: null,
      count: happening.count,
      years: year < 0 ? 0 : Math.min(year, 2000),
    };
    let text = '';
    for (let attempt = 0; attempt < ATTEMPTS && (attempt === 0 || told.has(text)); attempt++)
      text = expand(chronicle(), luck, { start: `tell-${kind}`, slots: slots as never, memory });
    told.add(text);
    const accounts =
      EVENT_KINDS[kind].rank < 2
        ? []
        : tellOtherwise(
            annals,
            happening,
            slots,
            deeds[id],
            (symbol, changed) => expand(chronicle(), luck, { start: symbol, slots: changed as never, memory }),
            luck,
          );
    return {
      id,
      year,
      kind,
      name,
      place: happening.place,
      region: happening.region,
      participants: people,
      factions: happening.powers,
      items: happening.items,
      causes: happening.causes,
      text,
      accounts: truths.length === 0 && accounts.length < 2 ? [] : accounts,
    };
  });
}

/** Two or three accounts of a great event: the plain one first. */
function tellOtherwise(
  annals: Annals,
  happening: Happening,
  slots: Readonly<Record<string, unknown>>,
  deed: Thing,
  say: (symbol: string, slots: Readonly<Record<string, unknown>>) => string,
  rng: Rng,
): Account[] {
  const { id, place, powers, people, truths } = happening;
  const me = `event:${id}`;
  const where: Fact[] = place === null ? [] : [['happenedAt', me, `place:${place}`]];
  const true_: Fact[] = truths.map(([relation, object]) => [relation, me, `${kindOfTerm(object)}:${indexOfTerm(object)}`]);
  const with_ = { ...slots, cause: deed };
  const tellers = annals.given.factions;
  const telling = (power: number): Thing => ({ ...with_, teller: `the ${tellers[power].name}` });
  const [truth] = truths;
  const accounts: Account[] = [];
  if (truth && DEED_WORDS.has(truth[0]) && kindOfTerm(truth[1]) === 'faction' && powers.length > 1) {
    const [, enemy] = powers;
    accounts.push({ by: 'chronicle', bias: 'plain', claims: [...where, ...true_], text: say('plain-war', with_) });
    const lie: Fact = [truth[0], me, `faction:${indexOfTerm(truth[1]) === powers[0] ? enemy : powers[0]}`];
    if (truth[0] === 'wonBy') {
      const loser = indexOfTerm(truth[1]) === powers[0] ? powers[1] : powers[0];
      accounts.push({
        by: `faction:${loser}`,
        bias: 'slanted',
        claims: [...where, lie],
        text: say('slanted-war', {
          ...telling(loser),
          enemy: { name: `the ${tellers[loser].name}`, kind: 'realm', seat: '', plural: PLURAL.test(tellers[loser].name) },
        }),
      });
    } else {
      accounts.push({ by: `faction:${powers[0]}`, bias: 'omits', claims: where, text: say('omits-war', telling(powers[0])) });
    }
    return accounts;
  }
  if (truth && kindOfTerm(truth[1]) === 'character') {
    accounts.push({ by: 'chronicle', bias: 'plain', claims: [...where, ...true_], text: say('plain-deed', with_) });
    const teller = powers[powers.length - 1];
    if (teller === undefined) return accounts;
    if (people.length > 1 && rng.next() < 0.6)
      accounts.push({
        by: `faction:${teller}`,
        bias: 'slanted',
        claims: [...where, [truth[0], me, `character:${people[1]}`]],
        text: say('slanted-deed', telling(teller)),
      });
    else if (rng.next() < 0.5)
      accounts.push({
        by: `faction:${teller}`,
        bias: 'slanted',
        claims: [...where, [truth[0], me, 'strangers']],
        text: say('slanted-doubt', telling(teller)),
      });
    else accounts.push({ by: pick(rng, [`faction:${teller}`]), bias: 'omits', claims: where, text: say('omits-deed', telling(teller)) });
    return accounts;
  }
  if (
    EVENT_KINDS[happening.kind].drive === 'disaster' &&
    happening.count > 1 &&
    place !== null &&
    powers.length > 0 &&
    happening.kind !== 'abandoning'
  ) {
    accounts.push({ by: 'chronicle', bias: 'plain', claims: [...where], text: say('plain-blow', with_) });
    accounts.push({
      by: `faction:${powers[0]}`,
      bias: 'slanted',
      claims: [...where, ['doneBy', me, 'strangers']],
      text: say('slanted-blow', telling(powers[0])),
    });
  }
  return accounts;
}

/** As a person was called that year: with a title if they bore it then. */
function personAt(annals: Annals, life: Life, year: number): Thing {
  const { given, family, epithet, title, since } = life;
  const known = epithet !== '' && year >= life.born + 25;
  const name = `${title !== '' && year > since ? `${title} ` : ''}${given}${known ? ` ${epithet}` : family === '' ? '' : ` ${family}`}`;
  return {
    term: `character:${life.id}`,
    name,
    short: given,
    pronouns: life.pronouns,
    age: Math.max(0, year - life.born),
    title: title || null,
    epithet: epithet || null,
    home: annals.given.places[life.home].name,
  };
}

/** The names that a kind of event may have, cut at their slots: words, slot, words and so on. */
const NAME_PARTS: Readonly<Record<EventKind, readonly (readonly string[])[]>> = Object.fromEntries(
  EVENT_KIND_NAMES.map((kind) => [kind, EVENT_KINDS[kind].names.map((name) => name.split(/[{}]/))]),
) as never;

/** The name of an event: the first that its kind allows and that nothing bears yet, else one with a number. */
function nameOf(annals: Annals, happening: Happening, names: Map<string, number>): string {
  let base: string | undefined;
  for (const parts of NAME_PARTS[happening.kind]) {
    const made = filled(annals, happening, parts);
    if (made === undefined) continue;
    base ??= made;
    if (names.has(made)) continue;
    names.set(made, 1);
    return made;
  }
  base ??= 'The Unnamed Year';
  const count = (names.get(base) ?? 0) + 1;
  names.set(base, count);
  return count <= ORDINALS.length ? base.replace(/^The /, `The ${ORDINALS[count - 1]} `) : `${base} in ${happening.year}`;
}

function filled(annals: Annals, happening: Happening, parts: readonly string[]): string | undefined {
  let name = parts[0];
  for (let k = 1; k < parts.length; k += 2) {
    const value = slotOf(annals, happening, parts[k]);
    if (value === undefined) return undefined;
    name += value + parts[k + 1];
  }
  return name;
}

/** What a slot of an event's name stands for; nothing where the event has no such thing. */
function slotOf({ given, lives, relics, spots }: Annals, happening: Happening, slot: string): string | undefined {
  const { place, people, powers, region, items, word } = happening;
  switch (slot) {
    case 'place':
      return place === null ? undefined : given.places[place].name;
    case 'person':
      return people[0] === undefined ? undefined : lives[people[0]].given;
    case 'other':
      return people[1] === undefined ? undefined : lives[people[1]].given;
    case 'realm':
      return powers[0] === undefined ? undefined : `the ${given.factions[powers[0]].name}`;
    case 'enemy':
      return powers[1] === undefined ? undefined : `the ${given.factions[powers[1]].name}`;
    case 'region':
      return region === null ? undefined : withArticle(given.land.regions[region].name);
    case 'relic':
      return items[0] === undefined ? undefined : relics[items[0]]?.name;
    case 'water':
      return place === null ? undefined : spots[place].water || undefined;
    case 'culture':
      return word;
    case 'beast':
      return word === '' ? undefined : titled(word);
    default:
      return word === '' ? undefined : word.charAt(0).toUpperCase() + word.slice(1);
  }
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

function titled(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** As in the middle of a sentence. */
function running(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}

function listed(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  return words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
