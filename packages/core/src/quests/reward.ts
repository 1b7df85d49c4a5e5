import { clamp } from '../base/math.ts';
import { pick, type Rng } from '../base/rng.ts';
import { OCCUPATIONS } from '../content/occupations.ts';
import type { Quest } from '../world.ts';
import type { Country } from './country.ts';
import type { Plan } from './plan/plan.ts';

/** How well a trade pays, beside the usual 1. */
const PURSE: Readonly<Record<string, number>> = {
  merchant: 2,
  goldsmith: 2.2,
  steward: 1.8,
  innkeeper: 1.5,
  armourer: 1.4,
  glassblower: 1.3,
  'captain of the watch': 1.4,
  pilot: 1.3,
  pedlar: 0.8,
  herder: 0.6,
  'charcoal burner': 0.5,
  woodcutter: 0.6,
  farmer: 0.8,
  singer: 0.7,
  'shrine keeper': 0.6,
  teacher: 0.8,
};

/**
 * What the giver can spare and is glad to give: silver by the effort and by what their trade pays; else something they
 * made, something they can teach, a bed, a word in the right ear, or what they know.
 */
export function rewardFor(country: Country, { tension, difficulty, hours, strategy, cast }: Plan, rng: Rng): Quest['reward'] {
  const { giver } = tension;
  const town = country.places[giver.home].name;
  const makes = OCCUPATIONS.find(({ name }) => name === giver.occupation)?.makes ?? [];
  const worth = 6 + 110 * difficulty + 0.8 * hours;
  const means = PURSE[giver.occupation] ?? 1;
  const silver = 5 * Math.max(1, Math.round(clamp(worth * clamp(means, 0.5, 1.3), 5, 400) / 5));
  if (strategy.motivation === 'ability' && cast.topics.has('craft'))
    return { kind: 'training', amount: 1, text: `A month of lessons from ${giver.name}, in whatever you choose.` };
  const options: { readonly weight: number; readonly reward: Quest['reward'] }[] = [
    { weight: 2.4 * means, reward: { kind: 'silver', amount: silver, text: `${silver} pieces of silver.` } },
    {
      weight: makes.length > 0 && difficulty < 0.5 ? 1 : 0,
      reward: {
        kind: 'goods',
        amount: 1,
        text: `${capital(pick(rng, makes.length > 0 ? makes : ['a meal']))}, of the best make, and ${Math.max(5, 5 * Math.round(silver / 15))} pieces of silver.`,
      },
    },
    {
      weight: strategy.motivation === 'reputation' || strategy.motivation === 'conquest' ? 1.5 : 0.4,
      reward: { kind: 'standing', amount: 1, text: `A good name in ${town}: doors open there from now on.` },
    },
    {
      weight: strategy.motivation === 'comfort' || strategy.motivation === 'serenity' ? 0.8 : 0.3,
      reward: { kind: 'shelter', amount: 1, text: `A bed and a meal in ${town}, at any time and for nothing.` },
    },
    {
      weight: strategy.motivation === 'knowledge' ? 1 : 0.2,
      reward: { kind: 'knowledge', amount: 1, text: `What ${giver.name} knows of the country round ${town}, drawn on a map.` },
    },
    {
      weight: strategy.motivation === 'equipment' || strategy.motivation === 'protection' ? 0.7 : 0.2,
      reward: { kind: 'access', amount: 1, text: `Leave to use the workshop and the stores of ${giver.name}.` },
    },
  ];
  let total = 0;
  for (const { weight } of options) total += weight;
  let luck = rng.next() * total;
  for (const { weight, reward } of options) if ((luck -= weight) < 0) return reward;
  return options[0].reward;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
