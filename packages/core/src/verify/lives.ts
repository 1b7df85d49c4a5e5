import { type Cell } from '../base/grid.ts';
import { type Character, WATER, type World } from '../world.ts';
import type { Report } from './report.ts';
import { wordFaults } from './text.ts';

/** Metres within which the sea or a water lies that a place lives by, and the least cells to look. */
const WATERSIDE = 4000;
const LEAST_REACH = 2;
/** Goods that only the sea gives, and those that any water does. */
const OF_THE_SEA = /\b(?:herring|sea salt|cod|oysters?|whale)\b/;
const OF_WATER = /\b(?:eels?|reeds?|trout|pike)\b/;
/** Age from which a beard grows. */
const BEARDED = 13;
/** The last year of age in which nobody is grey or wrinkled, and the share that is nothing to speak of. */
const FRESH = 15;
const TRACE = 0.05;

/**
 * Everyone has what a life needs: the living a trade, a way to speak, a bed of their own and goods that their country
 * gives; the dead nothing any more. Looks are of their years, taken from parents; offices are held by one.
 */
export function checkLives(world: World, report: Report): void {
  const offices = new Map<string, number>();
  for (const one of world.characters) {
    const where = `characters[${one.id}]`;
    checkLooks(world, one, report);
    if (one.event !== null && !world.events[one.event].participants.includes(one.id))
      report.broken('deeds are their own', where, `${one.name} had no part in event ${one.event}`);
    if (one.died !== null) {
      if (one.affordances.length + one.goods.length + one.secrets.length + one.fears.length + one.purse > 0)
        report.broken('the dead rest', where, `${one.name} is dead and has goods, fears or something to offer`);
      continue;
    }
    checkEssentials(one, report);
    if (one.captive === null) checkBed(world, one, report);
    checkGoods(world, one, report);
    if (one.title === null || !one.title.includes(' of ')) continue;
    const other = offices.get(one.title);
    if (other !== undefined) report.broken('offices are held by one', where, `${one.title} is what ${other} is called too`);
    offices.set(one.title, one.id);
  }
}

function checkEssentials({ id, name, occupation, temper, voice, pronouns, skills, affordances }: Character, report: Report): void {
  const where = `characters[${id}]`;
  const empty = (what: string): void => report.broken('everyone is someone', where, `${name} has ${what}`);
  if (occupation === '') empty('no trade');
  if (temper.length === 0 || new Set(temper).size < temper.length) empty('no temper, or one twice');
  if (pronouns.subject === '' || pronouns.object === '' || pronouns.possessive === '') empty('no pronouns');
  if (new Set(affordances).size < affordances.length) empty('a function twice');
  if (new Set(skills.map((skill) => skill.name)).size < skills.length) empty('a skill twice');
  for (const words of [voice.greeting, voice.farewell, voice.catchphrase, voice.oath])
    if (words === '' || wordFaults(words).length > 0) empty(`nothing to say but ${JSON.stringify(words)}`);
}

/** What one does at home is done at one's own, and only the way between places is on the road. */
function checkBed({ places }: World, { id, home, schedule }: Character, report: Report): void {
  schedule.forEach(({ spot, place, cell, road }, k) => {
    const where = `characters[${id}].schedule[${k}]`;
    if (spot === 'home' && (place !== home || cell !== places[home].cell))
      report.broken('everyone has one home', where, `at home at place ${place}, and lives at ${home}`);
    if ((spot === 'road') !== (road !== null)) report.broken('days can be walked', where, 'on the road without one, or off it with one');
  });
  if (!schedule.some(({ spot }) => spot === 'home')) report.broken('everyone has one home', `characters[${id}].schedule`, 'never at home');
}

function checkGoods(world: World, { id, home, goods }: Character, report: Report): void {
  const names = new Set<string>();
  for (const [k, { name }] of goods.entries()) {
    const where = `characters[${id}].goods[${k}]`;
    for (const fault of name === '' ? ['it is empty'] : wordFaults(name)) report.broken('texts are whole', where, fault);
    if (names.has(name)) report.broken('goods are of the country', where, `"${name}" twice`);
    names.add(name);
    const of = OF_THE_SEA.test(name) ? 'the sea' : OF_WATER.test(name) ? 'water' : null;
    if (of !== null && !hasNear(world, world.places[home].cell, of === 'the sea'))
      report.broken('goods are of the country', where, `"${name}", and ${of} is nowhere near`);
  }
}

function hasNear({ rect, layers, metresPerCell }: World, cell: Cell, sea: boolean): boolean {
  const reach = Math.max(LEAST_REACH, Math.ceil(WATERSIDE / metresPerCell));
  const [x, y] = [cell % rect.width, Math.floor(cell / rect.width)];
  for (let ny = Math.max(0, y - reach); ny <= Math.min(rect.height - 1, y + reach); ny++)
    for (let nx = Math.max(0, x - reach); nx <= Math.min(rect.width - 1, x + reach); nx++) {
      const water = layers.water[ny * rect.width + nx];
      if (sea ? water === WATER.ocean : water !== WATER.dry) return true;
    }
  return false;
}

function checkLooks({ year }: World, { id, born, died, parents, appearance }: Character, report: Report): void {
  const broken = (found: string): void => report.broken('looks are of a life', `characters[${id}].appearance`, found);
  const age = (died ?? year) - born;
  if (appearance.age !== age) broken(`it shows ${appearance.age} years, of ${age}`);
  if (age < BEARDED && appearance.beard !== 'none') broken(`a beard at ${age}`);
  if (age <= FRESH && Math.max(appearance.ageing.grey, appearance.ageing.wrinkles, appearance.ageing.stoop) > TRACE)
    broken(`old at ${age}`);
  for (const from of Object.values(appearance.inheritedFrom))
    if (from !== null && !parents.includes(from)) broken(`inherited from ${from}, who is no parent`);
}
