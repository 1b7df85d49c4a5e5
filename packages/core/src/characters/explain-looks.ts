import { FEATURE_WORDS, MARK_WORDS } from '../content/looks.ts';
import { type Appearance, type CharacterId, type EventId, FEATURES } from '../world.ts';

/** One thing that one sees of someone, and why it is so. */
export interface LooksReason {
  /** In words, with its article where it has one: "a long nose". */
  readonly seen: string;
  /** In words: "from Mara", "years of sun and wind", "the luck of the draw". */
  readonly because: string;
  /** The parent it is from. */
  readonly inheritedFrom: CharacterId | null;
  /** The event that caused it. */
  readonly event: EventId | null;
}

const LOW = 0.28;
const HIGH = 0.72;
const LUCK = 'the luck of the draw';

/** Why someone looks so: features, what life did, age and clothes, each with its cause. */
export function explainLooks(looks: Appearance, nameOf: (id: CharacterId) => string): LooksReason[] {
  const out: LooksReason[] = [];
  const born = (seen: string, from: CharacterId | null): void => {
    out.push({ seen, because: from === null ? LUCK : `from ${nameOf(from)}`, inheritedFrom: from, event: null });
  };
  const grown = (seen: string, because: string, event: EventId | null = null): void => {
    out.push({ seen, because, inheritedFrom: null, event });
  };
  const { inheritedFrom, features, ageing } = looks;
  born(`${looks.eyes} eyes`, inheritedFrom.eyes);
  born(`a ${looks.build} build`, inheritedFrom.build);
  for (const feature of FEATURES) {
    const [low, high] = FEATURE_WORDS[feature];
    const words = features[feature] < LOW ? low : features[feature] > HIGH ? high : '';
    if (words !== '') born(words, inheritedFrom[feature]);
  }
  for (const { kind, side, because, event } of looks.marks) grown(MARK_WORDS[kind].replace('{side}', side), because, event);
  if (ageing.grey >= 0.3) grown(ageing.grey > 0.85 ? 'white hair' : 'grey hair', 'age');
  if (ageing.wrinkles > 0.35) grown('a lined face', 'age');
  if (ageing.stoop > 0.35) grown('a bent back', 'age');
  if (looks.clothing !== '') grown(looks.clothing, looks.outfit.because);
  return out;
}
