import { chance, pick, type Rng } from '../../base/rng.ts';
import { BODIES, GUILD_TRADES, GUILDS, ORDER_HEADS, ORDER_SIDES } from '../../content/thing-name-words.ts';
import { claim, type Name, type TakenNames } from '../naming.ts';
import type { Tongue } from '../tongue.ts';
import { familyName } from './family-name.ts';
import { inTwoTongues, type TwoTongues } from './two-tongues.ts';

/** An order or a band: "Order of the Silver Thorn". */
export function orderName(rng: Rng, tongue: Tongue, taken: TakenNames, kind: 'order' | 'band' = 'order'): TwoTongues {
  return inTwoTongues(rng, tongue, taken, pick(rng, BODIES[kind]), ORDER_SIDES, ORDER_HEADS);
}

/** A guild, of a town where one is given: "Guild of Weavers", "Weavers’ Guild of Orford". */
export function guildName(rng: Rng, taken: TakenNames, trade: string = pick(rng, GUILD_TRADES), town?: string): Name {
  const meaning = `guild of ${trade.toLowerCase()}`;
  const plain = pick(rng, GUILDS).replace('{}', trade);
  const own = town === undefined ? plain : chance(rng, 0.5) ? `${plain} of ${town}` : `${trade}’ Guild of ${town}`;
  for (const name of [own, `Old ${own}`, `New ${own}`, `Free ${own}`]) if (claim(taken, name)) return { name, meaning };
  // Of so many numbers more than names are taken, one is free.
  let lodge = 2;
  while (!claim(taken, `${own}, Lodge ${lodge}`)) lodge++;
  return { name: `${own}, Lodge ${lodge}`, meaning };
}

/** A clan or a noble house, by the name of its family: "Clan Talmar", "House Orvel". */
export function clanName(rng: Rng, tongue: Tongue, taken: TakenNames, kind: 'Clan' | 'House' = 'Clan'): Name {
  for (let attempt = 0; attempt < 60; attempt++) {
    const family = familyName(rng, tongue);
    const name = `${kind} ${family.name}`;
    if (claim(taken, name)) return { name, meaning: family.meaning };
  }
  const { name, meaning } = familyName(rng, tongue);
  let count = 2;
  while (!claim(taken, `${kind} ${name} ${count}`)) count++;
  return { name: `${kind} ${name} ${count}`, meaning };
}

/** A realm by its form of rule and its seat, glossed: "Kingdom of Orford", "kingdom of the white ford". `form` holds `{}`. */
export function realmName(form: string, seat: Name): Name {
  const plain = seat.meaning.replace(/^an old name of /, '').replace(/^an? (.+)’s name whose meaning is lost$/, 'the $1');
  const words = form.replace('{}', plain.startsWith('the ') ? plain : `the ${plain}`);
  return { name: form.replace('{}', seat.name), meaning: words.charAt(0).toLowerCase() + words.slice(1) };
}
