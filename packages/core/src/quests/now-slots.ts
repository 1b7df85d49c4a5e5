import type { Country } from './country.ts';
import { kinWords } from './kin.ts';
import { personSlot, type Slots } from './slots.ts';
import { agoInWords, inText, numberInWords, realmInText } from './text.ts';
import type { Urgency } from './urgency.ts';

/** What it is that cannot wait. */
export function nowSlots(country: Country, { name, kin, who, event, enemy, years = 0 }: Urgency): Slots {
  const number = numberInWords(years);
  const age = name === 'infant' ? (years === 1 ? 'a year' : `${number} years`) : number;
  const slots: Slots = { age, ago: agoInWords(years) };
  if (kin) {
    slots['kin'] = kinWords(kin.kind, kin.who) ?? '';
    slots['whom'] = personSlot(country, kin.who);
  }
  if (who) slots['who'] = personSlot(country, who);
  if (event) slots['newly'] = inText(event.name);
  if (enemy) slots['enemy'] = realmInText(enemy.name);
  return slots;
}
