import type { Motivation } from '../world.ts';

/** What players find in a quest: decides which are drawn for whom. */
export type QuestFlavour = 'combat' | 'exploration' | 'social' | 'puzzle';

/**
 * A way of helping someone, and who would ask for it. Data only.
 *
 * `tasks` are words: what to do, and with which parts. Parts are "giver", "other" (whom the tension is about), "helper"
 * (someone near of one of `helpers`), "site" (a wild place), "foe" (a creature or band), and the things named in `things`
 * as LIST@WHERE: which list of `quest-things.ts` it comes from and who has it, or where it lies.
 */
export interface Strategy {
  readonly name: string;
  /** That of Doran and Parberry (A Prototype Quest Generator, 2011) which it carries out, or "own". */
  readonly after: string;
  readonly motivation: Motivation;
  /** Names of the tensions that call for it (`tensions.ts`). */
  readonly tensions: readonly string[];
  readonly things?: Readonly<Record<string, string>>;
  readonly helpers?: string;
  readonly tasks: readonly string[];
  readonly flavour: QuestFlavour;
  /** True where it may be too late. */
  readonly urgent?: true;
  /** True where somebody else could want the same. */
  readonly contested?: true;
  /** What it takes of the player that some will have none of. */
  readonly bans?: readonly ('combat' | 'killing' | 'stealing' | 'lying')[];
}

const KNOWLEDGE: readonly Strategy[] = [
  {
    name: 'bring something for study',
    after: 'Deliver item for study',
    motivation: 'knowledge',
    tensions: ['wonder', 'sacred', 'relic'],
    things: { curio: 'CURIOS@site' },
    tasks: ['find curio site', 'home', 'give curio giver'],
    flavour: 'exploration',
    contested: true,
  },
  {
    name: 'spy on a rival',
    after: 'Spy',
    motivation: 'knowledge',
    tensions: ['rival', 'war', 'grudge'],
    tasks: ['spy plan other', 'home', 'tell plan'],
    flavour: 'puzzle',
    bans: ['lying'],
  },
  {
    name: 'scout a hideout',
    after: 'Spy',
    motivation: 'knowledge',
    tensions: ['hideout', 'lair'],
    tasks: ['scout foe site', 'home', 'tell plan'],
    flavour: 'puzzle',
  },
  {
    name: 'ask for news',
    after: 'Interview NPC',
    motivation: 'knowledge',
    tensions: ['kin', 'mentor', 'friend', 'witness'],
    tasks: ['hear news other', 'home', 'tell news'],
    flavour: 'social',
  },
  {
    name: 'take a measure in the field',
    after: 'Use an item in the field',
    motivation: 'knowledge',
    tensions: ['wonder', 'sacred'],
    things: { tool: 'INSTRUMENTS@maker' },
    tasks: ['get tool', 'enter site', 'measure tool site', 'home', 'give tool giver'],
    flavour: 'exploration',
  },
  {
    name: 'read an inscription',
    after: 'own',
    motivation: 'knowledge',
    tensions: ['sacred', 'wonder', 'ruined'],
    helpers: 'SCHOLARS',
    tasks: ['enter site', 'read words site', 'explain words helper', 'home', 'tell meaning'],
    flavour: 'puzzle',
  },
  {
    name: 'find out who did it',
    after: 'own',
    motivation: 'knowledge',
    tensions: ['neighbours', 'rival', 'wonder'],
    tasks: ['investigate crime', 'home', 'accuse crime'],
    flavour: 'puzzle',
  },
];

const COMFORT: readonly Strategy[] = [
  {
    name: 'obtain a luxury',
    after: 'Obtain luxuries',
    motivation: 'comfort',
    tensions: ['partner', 'friend', 'kin', 'neighbours', 'need'],
    things: { luxury: 'LUXURIES@other' },
    tasks: ['getfrom luxury other', 'home', 'give luxury giver'],
    flavour: 'social',
  },
  {
    name: 'kill pests',
    after: 'Kill pests',
    motivation: 'comfort',
    tensions: ['kin', 'friend', 'partner', 'neighbours'],
    tasks: ['pests other', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat'],
  },
  {
    name: 'bring warmth home',
    after: 'Obtain luxuries',
    motivation: 'comfort',
    tensions: ['wonder', 'sacred'],
    things: { good: 'MATERIALS@site' },
    tasks: ['find good site', 'home', 'give good giver'],
    flavour: 'exploration',
  },
  {
    name: 'bring a friend to visit',
    after: 'own',
    motivation: 'comfort',
    tensions: ['friend', 'kin', 'mentor', 'loves'],
    tasks: ['win other', 'lead other', 'home', 'done'],
    flavour: 'social',
  },
];

const REPUTATION: readonly Strategy[] = [
  {
    name: 'obtain a rarity',
    after: 'Obtain rare items',
    motivation: 'reputation',
    tensions: ['wonder', 'lair', 'hideout', 'relic', 'claim'],
    things: { rarity: 'RARITIES@site' },
    tasks: ['find rarity site', 'home', 'give rarity giver'],
    flavour: 'exploration',
    contested: true,
  },
  {
    name: 'kill an enemy',
    after: 'Kill enemies',
    motivation: 'reputation',
    tensions: ['lair', 'hideout', 'threat'],
    tasks: ['slay foe site', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat', 'killing'],
  },
  {
    name: 'visit a dangerous place',
    after: 'Visit a dangerous place',
    motivation: 'reputation',
    tensions: ['lair', 'wonder', 'ruined', 'feared'],
    tasks: ['enter site', 'look site', 'home', 'tell sight'],
    flavour: 'exploration',
  },
  {
    name: 'mend a feud',
    after: 'own',
    motivation: 'reputation',
    tensions: ['rival', 'grudge'],
    tasks: ['negotiate other', 'home', 'tell answer'],
    flavour: 'social',
  },
  {
    name: 'pay a debt',
    after: 'own',
    motivation: 'reputation',
    tensions: ['creditor'],
    things: { purse: 'PURSES@giver' },
    tasks: ['carry purse', 'go other', 'hand purse other', 'home', 'done'],
    flavour: 'social',
  },
];

const SERENITY: readonly Strategy[] = [
  {
    name: 'humble someone',
    after: 'Revenge, Justice',
    motivation: 'serenity',
    tensions: ['rival', 'grudge'],
    tasks: ['go other', 'duel other', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat'],
  },
  {
    name: 'catch outlaws asleep',
    after: 'Capture Criminal (1)',
    motivation: 'serenity',
    tensions: ['hideout'],
    things: { draught: 'DRAUGHTS@maker' },
    tasks: ['get draught', 'enter site', 'drug draught foe', 'lead foe', 'home', 'deliver foe'],
    flavour: 'puzzle',
    bans: ['lying'],
  },
  {
    name: 'catch outlaws',
    after: 'Capture Criminal (2)',
    motivation: 'serenity',
    tensions: ['hideout'],
    things: { bonds: 'BINDINGS@maker' },
    tasks: ['get bonds', 'defeat foe site', 'capture foe bonds', 'home', 'deliver foe'],
    flavour: 'combat',
    bans: ['combat'],
  },
  {
    name: 'see how someone fares',
    after: 'Check on NPC (1)',
    motivation: 'serenity',
    tensions: ['kin', 'friend', 'mentor', 'loves'],
    tasks: ['hear state other', 'home', 'tell state'],
    flavour: 'social',
  },
  {
    name: 'bring a sign of life',
    after: 'Check on NPC (2)',
    motivation: 'serenity',
    tensions: ['kin', 'friend', 'loves'],
    things: { token: 'TOKENS@other' },
    tasks: ['getfrom token other', 'home', 'give token giver'],
    flavour: 'social',
  },
  {
    name: 'recover what was lost',
    after: 'Recover lost/stolen item',
    motivation: 'serenity',
    tensions: ['wonder', 'sacred', 'stolen', 'ruined'],
    things: { heirloom: 'HEIRLOOMS@site' },
    tasks: ['find heirloom site', 'home', 'give heirloom giver'],
    flavour: 'exploration',
    contested: true,
  },
  {
    name: 'recover what was stolen',
    after: 'Recover lost/stolen item',
    motivation: 'serenity',
    tensions: ['rival', 'hideout', 'stolen', 'grudge'],
    things: { heirloom: 'HEIRLOOMS@foe' },
    tasks: ['wrest heirloom', 'home', 'give heirloom giver'],
    flavour: 'puzzle',
    contested: true,
  },
  {
    name: 'rescue a captive',
    after: 'Rescue captured NPC',
    motivation: 'serenity',
    tensions: ['hideout', 'lair', 'captive', 'missing'],
    tasks: ['defeat foe site', 'free captive', 'home', 'done'],
    flavour: 'combat',
    urgent: true,
    bans: ['combat'],
  },
  {
    name: 'bring an offering',
    after: 'own',
    motivation: 'serenity',
    tensions: ['sacred'],
    things: { gift: 'OFFERINGS@maker' },
    tasks: ['get gift', 'enter site', 'offer gift site', 'home', 'done'],
    flavour: 'exploration',
  },
];

const PROTECTION: readonly Strategy[] = [
  {
    name: 'drive off a threat',
    after: 'Attack threatening entities',
    motivation: 'protection',
    tensions: ['lair', 'hideout', 'threat'],
    tasks: ['defeat foe site', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat'],
  },
  {
    name: 'treat the sick',
    after: 'Treat or repair (1)',
    motivation: 'protection',
    tensions: ['kin', 'friend', 'neighbours', 'loves'],
    things: { remedy: 'REMEDIES@HEALERS' },
    tasks: ['get remedy', 'go other', 'heal remedy other', 'home', 'done'],
    flavour: 'social',
    urgent: true,
  },
  {
    name: 'repair what is broken',
    after: 'Treat or repair (2)',
    motivation: 'protection',
    tensions: ['partner', 'kin', 'neighbours', 'need'],
    things: { part: 'PARTS@MENDERS' },
    tasks: ['get part', 'go other', 'repair broken part', 'home', 'done'],
    flavour: 'puzzle',
  },
  {
    name: 'draw them off with fire',
    after: 'Create diversion (1)',
    motivation: 'protection',
    tensions: ['hideout', 'threat'],
    things: { decoy: 'DECOYS@maker' },
    tasks: ['get decoy', 'enter site', 'divert decoy foe', 'home', 'done'],
    flavour: 'puzzle',
  },
  {
    name: 'draw them off by force',
    after: 'Create diversion (2)',
    motivation: 'protection',
    tensions: ['hideout', 'lair'],
    tasks: ['enter site', 'provoke foe', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat'],
  },
  {
    name: 'build a defence',
    after: 'Assemble fortification',
    motivation: 'protection',
    tensions: ['kin', 'friend', 'partner', 'neighbours', 'threat'],
    things: { timber: 'TIMBER@BUILDERS' },
    tasks: ['get timber', 'go other', 'fortify timber', 'home', 'done'],
    flavour: 'puzzle',
  },
  {
    name: 'stand guard',
    after: 'Guard entity',
    motivation: 'protection',
    tensions: ['kin', 'friend', 'partner', 'neighbours'],
    tasks: ['go other', 'warn other', 'defend other', 'home', 'done'],
    flavour: 'combat',
    urgent: true,
    bans: ['combat'],
  },
  {
    name: 'light the beacons',
    after: 'own',
    motivation: 'protection',
    tensions: ['wonder', 'war', 'ruined'],
    things: { torch: 'TORCHES@maker' },
    tasks: ['get torch', 'enter site', 'light torch site', 'second', 'home', 'done'],
    flavour: 'exploration',
    urgent: true,
  },
  {
    name: 'bring someone to safety',
    after: 'own',
    motivation: 'protection',
    tensions: ['kin', 'friend', 'loves', 'mentor'],
    tasks: ['go other', 'warn other', 'lead other', 'home', 'done'],
    flavour: 'social',
    urgent: true,
  },
];

const CONQUEST: readonly Strategy[] = [
  {
    name: 'attack an enemy',
    after: 'Attack enemy',
    motivation: 'conquest',
    tensions: ['hideout', 'lair', 'threat'],
    tasks: ['slay foe site', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat', 'killing'],
  },
  {
    name: 'steal from a rival',
    after: 'Steal stuff',
    motivation: 'conquest',
    tensions: ['rival', 'grudge', 'war', 'claim'],
    things: { prize: 'RARITIES@other' },
    tasks: ['steal prize other', 'home', 'give prize giver'],
    flavour: 'puzzle',
    bans: ['stealing'],
  },
  {
    name: 'take a stronghold',
    after: 'Attack enemy',
    motivation: 'conquest',
    tensions: ['hideout'],
    helpers: 'FIGHTERS',
    tasks: ['scout foe site', 'tell-helper plan', 'ally helper', 'assault foe site', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat'],
  },
  {
    name: 'best a rival',
    after: 'Attack enemy',
    motivation: 'conquest',
    tensions: ['rival', 'war'],
    tasks: ['challenge other', 'duel other', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat'],
  },
];

const WEALTH: readonly Strategy[] = [
  {
    name: 'gather a raw material',
    after: 'Gather raw materials',
    motivation: 'wealth',
    tensions: ['wonder', 'sacred', 'lair', 'need'],
    things: { material: 'MATERIALS@site' },
    tasks: ['find material site', 'home', 'give material giver'],
    flavour: 'exploration',
  },
  {
    name: 'take loot to a buyer',
    after: 'Steal valuables for resale',
    motivation: 'wealth',
    tensions: ['hideout'],
    things: { loot: 'LOOT@site', purse: 'PURSES@helper' },
    helpers: 'TRADERS',
    tasks: ['rob loot site', 'go helper', 'swap loot purse helper', 'home', 'give purse giver'],
    flavour: 'puzzle',
    contested: true,
    bans: ['stealing'],
  },
  {
    name: 'make something to sell',
    after: 'Make valuables for resale',
    motivation: 'wealth',
    tensions: ['partner', 'neighbours', 'mentor'],
    things: { part: 'PARTS@maker', work: 'MASTERWORKS@unmade' },
    tasks: ['get part', 'go other', 'assemble work part', 'home', 'give work giver'],
    flavour: 'puzzle',
  },
  {
    name: 'collect a debt',
    after: 'own',
    motivation: 'wealth',
    tensions: ['debtor'],
    things: { purse: 'PURSES@other' },
    tasks: ['wrest purse', 'home', 'give purse giver'],
    flavour: 'social',
  },
  {
    name: 'carry goods to a buyer',
    after: 'own',
    motivation: 'wealth',
    tensions: ['partner', 'friend', 'mentor'],
    things: { ware: 'WARE@giver', purse: 'PURSES@other' },
    tasks: ['carry ware', 'go other', 'swap ware purse other', 'home', 'give purse giver'],
    flavour: 'social',
  },
];

const ABILITY: readonly Strategy[] = [
  {
    name: 'assemble a tool and try it',
    after: 'Assemble tool for new skill',
    motivation: 'ability',
    tensions: ['mentor', 'neighbours', 'partner'],
    things: { part: 'PARTS@maker', tool: 'TOOLS@unmade' },
    tasks: ['get part', 'go other', 'assemble tool part', 'try tool', 'home', 'tell craft'],
    flavour: 'puzzle',
  },
  {
    name: 'fetch materials to train with',
    after: 'Obtain training materials',
    motivation: 'ability',
    tensions: ['wonder', 'sacred', 'mentor'],
    things: { material: 'MATERIALS@site' },
    tasks: ['find material site', 'home', 'train material', 'tell craft'],
    flavour: 'exploration',
  },
  {
    name: 'try a tool in the wild',
    after: 'Use existing tools',
    motivation: 'ability',
    tensions: ['wonder', 'sacred', 'lair'],
    things: { tool: 'TOOLS@giver' },
    tasks: ['carry tool', 'enter site', 'try tool', 'home', 'tell craft'],
    flavour: 'exploration',
  },
  {
    name: 'practise combat',
    after: 'Practice combat',
    motivation: 'ability',
    tensions: ['mentor', 'rival', 'friend'],
    tasks: ['challenge other', 'duel other', 'home', 'done'],
    flavour: 'combat',
    bans: ['combat'],
  },
  {
    name: 'practise a skill',
    after: 'Practice skill',
    motivation: 'ability',
    tensions: ['mentor', 'friend', 'kin'],
    things: { tool: 'TOOLS@giver' },
    tasks: ['carry tool', 'go other', 'lesson other', 'practise tool', 'home', 'tell craft'],
    flavour: 'social',
  },
  {
    name: 'study a book',
    after: 'Research a skill (1)',
    motivation: 'ability',
    tensions: ['mentor', 'neighbours', 'wonder'],
    things: { book: 'BOOKS@SCHOLARS' },
    tasks: ['get book', 'home', 'train book', 'tell craft'],
    flavour: 'puzzle',
  },
  {
    name: 'find out by trial',
    after: 'Research a skill (2)',
    motivation: 'ability',
    tensions: ['wonder', 'sacred', 'relic'],
    things: { curio: 'CURIOS@site' },
    helpers: 'SCHOLARS',
    tasks: ['find curio site', 'go helper', 'experiment curio', 'home', 'tell craft'],
    flavour: 'puzzle',
  },
];

const EQUIPMENT: readonly Strategy[] = [
  {
    name: 'assemble equipment',
    after: 'Assemble',
    motivation: 'equipment',
    tensions: ['partner', 'neighbours', 'friend'],
    things: { part: 'PARTS@maker', gear: 'GEAR@unmade' },
    tasks: ['get part', 'go other', 'assemble gear part', 'home', 'give gear giver'],
    flavour: 'puzzle',
  },
  {
    name: 'deliver supplies',
    after: 'Deliver supplies',
    motivation: 'equipment',
    tensions: ['partner', 'friend', 'kin', 'mentor', 'need'],
    things: { ware: 'WARE@giver' },
    tasks: ['carry ware', 'go other', 'hand ware other', 'home', 'done'],
    flavour: 'social',
  },
  {
    name: 'steal supplies',
    after: 'Steal supplies',
    motivation: 'equipment',
    tensions: ['hideout', 'war', 'rival'],
    things: { stores: 'STORES@foe' },
    tasks: ['wrest stores', 'home', 'give stores giver'],
    flavour: 'puzzle',
    contested: true,
    bans: ['stealing'],
  },
  {
    name: 'trade for supplies',
    after: 'Trade for supplies',
    motivation: 'equipment',
    tensions: ['partner', 'mentor', 'friend', 'neighbours'],
    things: { ware: 'WARE@giver', stores: 'STORES@other' },
    tasks: ['carry ware', 'go other', 'swap ware stores other', 'home', 'give stores giver'],
    flavour: 'social',
  },
  {
    name: 'arm a hunter',
    after: 'Deliver supplies',
    motivation: 'equipment',
    tensions: ['lair', 'threat', 'feared'],
    things: { weapon: 'WEAPONS@ARMERS' },
    helpers: 'FIGHTERS',
    tasks: ['get weapon', 'go helper', 'hand weapon helper', 'home', 'done'],
    flavour: 'social',
  },
];

export const STRATEGIES: readonly Strategy[] = [
  ...KNOWLEDGE,
  ...COMFORT,
  ...REPUTATION,
  ...SERENITY,
  ...PROTECTION,
  ...CONQUEST,
  ...WEALTH,
  ...ABILITY,
  ...EQUIPMENT,
];
