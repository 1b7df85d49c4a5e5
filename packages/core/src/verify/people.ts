import { type Character, MOTIVATIONS, type World } from '../world.ts';
import { settled } from './places.ts';
import type { Report } from './report.ts';

/** Years that parents are older than their children, at least. */
const PARENT_AGE = 14;
const OLDEST = 120;
/** Sums of shares may miss 1 by this much. */
const ROUNDING = 1e-6;

/** People live somewhere, are born of older people, and are tied to others, not to themselves. */
export function checkPeople(world: World, report: Report): void {
  const residents = new Int32Array(world.places.length);
  for (const character of world.characters) {
    const where = `characters[${character.id}]`;
    const home = world.places[character.home];
    if (character.died === null) {
      residents[character.home]++;
      if (!settled(home)) report.broken('everyone has a home', where, `${character.name} lives at ${home.name}, where nobody lives`);
      if (world.year - character.born > OLDEST)
        report.broken('lives have a length', where, `${character.name} is ${world.year - character.born} years old`);
    } else if (character.died < character.born || character.died > world.year || character.died - character.born > OLDEST)
      report.broken(
        'lives have a length',
        where,
        `born in ${character.born}, died in ${character.died}, and this is the year ${world.year}`,
      );
    if (character.born > world.year)
      report.broken('lives have a length', where, `born in ${character.born}, and this is the year ${world.year}`);
    checkFamily(world, character, report);
    checkMind(character, report);
  }
  for (const place of world.places) {
    if (settled(place) && residents[place.id] === 0)
      report.broken('settlements have people', `places[${place.id}]`, `nobody is known of those who live at ${place.name}`);
    if (residents[place.id] > place.population)
      report.broken(
        'settlements have people',
        `places[${place.id}]`,
        `${residents[place.id]} people are known of a population of ${place.population}`,
      );
  }
}

function checkFamily(world: World, character: Character, report: Report): void {
  const where = `characters[${character.id}]`;
  for (const parent of character.parents)
    if (world.characters[parent].born > character.born - PARENT_AGE)
      report.broken('parents are older', where, `born in ${character.born}, the parent ${parent} in ${world.characters[parent].born}`);
  if (new Set(character.parents).size !== character.parents.length) report.broken('parents are older', where, 'the same parent twice');
  const seen = new Set<string>();
  for (const tie of character.ties) {
    if (tie.to === character.id) report.broken('ties lead to others', where, `a tie "${tie.kind}" to oneself`);
    if (seen.has(`${tie.to} ${tie.kind}`)) report.broken('ties lead to others', where, `two ties "${tie.kind}" to ${tie.to}`);
    seen.add(`${tie.to} ${tie.kind}`);
  }
}

function checkMind(character: Character, report: Report): void {
  let sum = 0;
  for (const motivation of MOTIVATIONS) sum += character.motivations[motivation];
  if (!(Math.abs(sum - 1) <= ROUNDING)) report.broken('motivations sum to 1', `characters[${character.id}]`, `they sum to ${sum}`);
}

/** Things are in one place at a time, and what happened comes after its causes. */
export function checkHistory(world: World, report: Report): void {
  for (const item of world.items)
    if (item.holder !== null && item.place !== null)
      report.broken(
        'things are in one place at a time',
        `items[${item.id}]`,
        `${item.name} is held by ${item.holder} and lies at place ${item.place}`,
      );
  for (const event of world.events) {
    if (event.year > world.year)
      report.broken('causes come first', `events[${event.id}]`, `it happens in ${event.year}, and this is the year ${world.year}`);
    for (const cause of event.causes)
      if (cause >= event.id || world.events[cause].year > event.year)
        report.broken('causes come first', `events[${event.id}]`, `its cause ${cause} does not come before it`);
    for (const one of event.participants)
      if (world.characters[one].born > event.year || (world.characters[one].died ?? event.year) < event.year)
        report.broken('causes come first', `events[${event.id}]`, `character ${one} did not live in ${event.year}`);
  }
}
