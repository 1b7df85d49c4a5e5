import { chance, pick, type Rng } from '../base/rng.ts';
import { clamp } from '../base/math.ts';
import { OCCUPATIONS } from '../content/occupations.ts';
import { QUEST_WORDS, REWARD_WORDS } from '../content/quest-text.ts';
import type { Beast } from '../content/beasts.ts';
import type { Character, Fact, Item, Motivation, Place, PlaceId, PlaceKind, Quest, QuestId, Rect, Road } from '../world.ts';
import { characterTerm, placeTerm } from './facts.ts';
import type { QuestParams } from './params.ts';
import { type Guide, makePlan, type Plan } from './plan.ts';
import { findRoutes, type Routes } from './routes.ts';
import { findTensions, type Strategy, type Tension } from './tensions.ts';
import { article, compass, fill, thing, titled, walkingTime, type Words } from './text.ts';

interface Given {
  readonly rect: Rect;
  readonly metresPerCell: number;
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  readonly characters: readonly Character[];
  /** Things that are known already; those of quests come after them. */
  readonly items: readonly Item[];
  readonly beasts: ReadonlyMap<PlaceId, Beast>;
}

/** Of how many strong candidates the one is taken that brings the most change. */
const CHOICE = 8;

/**
 * The quests of a world: out of all tensions those that people feel most, mixed so that strategies, motives and places
 * take turns. Each is laid out step by step and its ways are measured along the roads; it is offered only so.
 */
export function makeQuests(given: Given, params: QuestParams, rng: Rng): { items: Item[]; quests: Quest[] } {
  const limit = (params.reach * 1000) / given.metresPerCell;
  const routes = findRoutes(given.places.length, given.roads, limit);
  const tensions = findTensions(given, routes, limit, rng.fork('tensions'));
  const items: Item[] = given.items.slice();
  const quests: Quest[] = [];
  const names = new Set<string>();
  for (const tension of choose(tensions, params)) {
    const own = rng.fork('quest').fork(tension.giver.id);
    const guide = guideOf(given, routes);
    const plan = makePlan(tension, guide, items.length, own);
    const walked = measure(plan, routes, tension.giver.home);
    if (walked === null) continue;
    const words = wordsOf(given, guide, tension, plan);
    const { openings, stakes, names: titles } = QUEST_WORDS[tension.strategy.name];
    const sentences = [fill(pick(own, openings), words)];
    if (tension.tie) sentences.push(`${tension.tie.because}.`);
    sentences.push(fill(pick(own, stakes), words));
    const total = walked.reduce((sum, cells) => sum + cells, 0);
    quests.push({
      id: quests.length as QuestId,
      name: titleFor(own, titles, words, names),
      giver: tension.giver.id,
      motivation: tension.motivation,
      strategy: tension.strategy.name,
      because: causesOf(given, tension),
      start: plan.start,
      steps: plan.steps,
      goal: plan.goal,
      reward: rewardFor(own, tension, (total * given.metresPerCell) / 1000, words),
      text: sentences.join(' '),
      hook: sentences[0],
      proof: { walked, total, roads: plan.steps.map(() => []), states: 0 },
      branches: [],
      endings: [{ outcome: 'done', when: plan.goal, gives: [], text: 'It is done.' }],
      roles: [],
      gates: [],
      tasks: [],
      twists: [],
      clock: null,
      difficulty: 0.3,
      danger: tension.strategy.danger ? 0.5 : 0,
      hours: (total * given.metresPerCell) / 4500,
      after: [],
      arc: null,
    });
    items.push(...plan.items);
  }
  return { items, quests };
}

/** Takes tensions in turn: the strategy that has had the least of its share, and among its strongest the one that is newest in giver's home, motive and goal. */
function choose(tensions: ReadonlyMap<Strategy, readonly Tension[]>, params: QuestParams): Tension[] {
  const lists = [...tensions].filter(([, list]) => list.length > 0).map(([strategy, list]) => ({ strategy, left: list.slice(), taken: 0 }));
  const dangerous = lists.filter(({ strategy }) => strategy.danger).length;
  const peaceful = lists.length - dangerous;
  const shareOf = (strategy: Strategy): number =>
    strategy.danger ? params.danger / Math.max(1, dangerous) : (1 - params.danger) / Math.max(1, peaceful);
  const chosen: Tension[] = [];
  const givers = new Set<number>();
  const used = new Map<string, number>();
  const count = (key: string): number => used.get(key) ?? 0;
  const note = (key: string): void => {
    used.set(key, count(key) + 1);
  };
  while (chosen.length < params.count) {
    let next: (typeof lists)[number] | null = null;
    let least = Infinity;
    for (const list of lists) {
      const share = shareOf(list.strategy);
      if (share <= 0 || list.left.length === 0) continue;
      const filled = (list.taken + 0.5) / share;
      if (filled < least) {
        least = filled;
        next = list;
      }
    }
    if (!next) break;
    // One quest to a person, one fight to a lair, two errands to any other wild place.
    next.left = next.left.filter((t) => !givers.has(t.giver.id) && (!t.wild || count(`wild ${t.wild.id}`) < (t.beast ? 1 : 2)));
    if (next.left.length === 0) continue;
    let best = next.left[0];
    let novelty = -Infinity;
    for (const tension of next.left.slice(0, CHOICE)) {
      const fresh =
        tension.worth -
        0.7 * count(`motive ${tension.motivation}`) -
        0.8 * count(`home ${tension.giver.home}`) -
        (tension.wild ? count(`wild ${tension.wild.id}`) : 0) -
        (tension.other ? 0.8 * count(`other ${tension.other.id}`) : 0);
      if (fresh > novelty) {
        novelty = fresh;
        best = tension;
      }
    }
    next.taken++;
    chosen.push(best);
    givers.add(best.giver.id);
    note(`motive ${best.motivation}`);
    note(`home ${best.giver.home}`);
    if (best.wild) note(`wild ${best.wild.id}`);
    if (best.other) note(`other ${best.other.id}`);
  }
  return chosen;
}

/** Cells walked before each step; null where a leg cannot be walked. */
function measure(plan: Plan, routes: Routes, home: PlaceId): number[] | null {
  let here = home;
  const walked: number[] = [];
  for (const step of plan.steps) {
    const cells = routes.from(here)[step.place];
    if (cells === Infinity) return null;
    walked.push(cells);
    here = step.place;
  }
  return walked;
}

const WILD_NAMES: Readonly<Partial<Record<PlaceKind, string>>> = {
  cave: 'the cave of {}',
  lair: 'the lair at {}',
  ruin: 'the ruins of {}',
  shrine: 'the shrine of {}',
  tower: 'the tower of {}',
};

function guideOf(given: Given, routes: Routes): Guide {
  const { places, rect, metresPerCell } = given;
  return {
    called: (place) => (WILD_NAMES[places[place].kind] ?? '{}').replace('{}', places[place].name),
    way: (from, to) => {
      const a = places[from].cell;
      const b = places[to].cell;
      const kilometres = (routes.from(from)[to] * metresPerCell) / 1000;
      return `${walkingTime(kilometres)} to the ${compass((b % rect.width) - (a % rect.width), Math.floor(b / rect.width) - Math.floor(a / rect.width))}`;
    },
  };
}

function wordsOf(given: Given, guide: Guide, tension: Tension, plan: Plan): Words {
  const { giver, other, wild, beast, tie } = tension;
  const words: Record<string, string> = { A: given.places[giver.home].name, ...personWords('G', giver) };
  if (other) {
    Object.assign(words, personWords('R', other), { B: given.places[other.home].name, 'B.way': guide.way(giver.home, other.home) });
    if (tie) words['R.tie'] = kinWord(tie.kind, other);
  }
  if (wild) Object.assign(words, { W: guide.called(wild.id), 'W.name': wild.name, 'W.way': guide.way(giver.home, wild.id) });
  if (beast)
    Object.assign(words, {
      beast: beast.name,
      'beast.a': `${article(beast.name)} ${beast.name}`,
      'beast.title': titled(beast.name),
      'beast.harm': beast.harm,
    });
  if (plan.thing) {
    const { a, the, title } = thing(plan.thing);
    Object.assign(words, { item: a, 'item.the': the, 'item.plain': title, 'item.cap': titled(a) });
  }
  if (plan.tool) words['tool'] = plan.tool;
  return words;
}

function personWords(role: string, { name, pronouns, occupation }: Character): Words {
  return {
    [role]: name,
    [`${role}.given`]: name.split(' ')[0],
    [`${role}.they`]: pronouns.subject,
    [`${role}.them`]: pronouns.object,
    [`${role}.their`]: pronouns.possessive,
    [`${role}.are`]: pronouns.plural ? 'are' : 'is',
    [`${role}.trade`]: `${article(occupation)} ${occupation}`,
  };
}

const KIN_WORDS: Readonly<Record<string, readonly [she: string, he: string, they: string]>> = {
  parent: ['mother', 'father', 'parent'],
  child: ['daughter', 'son', 'child'],
  sibling: ['sister', 'brother', 'sibling'],
  spouse: ['wife', 'husband', 'spouse'],
};

function kinWord(kind: string, who: Character): string {
  const forms = KIN_WORDS[kind];
  if (!forms) return kind;
  return forms[who.pronouns.subject === 'she' ? 0 : who.pronouns.subject === 'he' ? 1 : 2];
}

function titleFor(rng: Rng, titles: readonly string[], words: Words, names: Set<string>): string {
  const first = Math.floor(rng.next() * titles.length);
  for (let k = 0; k < titles.length; k++) {
    const name = fill(titles[(first + k) % titles.length], words);
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
  const name = `${fill(titles[first], words)}, for ${words['G']}`;
  names.add(name);
  return name;
}

/** The facts of the world that a quest grows out of. */
function causesOf(given: Given, { giver, motivation, other, tie, wild, strategy }: Tension): Fact[] {
  const me = characterTerm(giver.id);
  const facts: Fact[] = [
    ['motivation', me, motivation],
    ['home', me, placeTerm(giver.home)],
  ];
  if (other) {
    const them = characterTerm(other.id);
    if (tie) facts.push([tie.kind, me, them]);
    else facts.push(['occupation', them, other.occupation]);
    facts.push(['home', them, placeTerm(other.home)]);
  }
  if (strategy.name === 'gather a material' || strategy.name === 'deliver goods') facts.push(['occupation', me, giver.occupation]);
  if (wild) {
    facts.push(['kind', placeTerm(wild.id), wild.kind]);
    if (isNear(given, given.places[giver.home].cell, wild.cell)) facts.push(['near', placeTerm(giver.home), placeTerm(wild.id)]);
  }
  return facts;
}

/** Less than a quarter of the world apart, as the crow flies. */
function isNear({ rect }: Given, a: number, b: number): boolean {
  const dx = Math.abs((a % rect.width) - (b % rect.width));
  const dy = Math.abs(Math.floor(a / rect.width) - Math.floor(b / rect.width));
  return Math.max(dx, dy) <= Math.max(rect.width, rect.height) / 4;
}

/** What the giver can spare: silver for the way and the danger, or something of their own make. */
function rewardFor(rng: Rng, { giver, strategy, motivation }: Tension, kilometres: number, words: Words): Quest['reward'] {
  const generous: readonly Motivation[] = ['serenity', 'protection', 'knowledge'];
  const silver =
    5 * Math.round(clamp(8 + 0.7 * kilometres + (strategy.danger ? 40 : 0) - (generous.includes(motivation) ? 0 : 3), 5, 500) / 5);
  const makes = OCCUPATIONS.find(({ name }) => name === giver.occupation)?.makes ?? [];
  if (makes.length > 0 && chance(rng, 0.25))
    return { kind: 'goods', amount: 1, text: fill(pick(rng, REWARD_WORDS['goods']), { makes: pick(rng, makes) }) };
  if (chance(rng, 0.12)) return { kind: 'favour', amount: 1, text: fill(pick(rng, REWARD_WORDS['favour']), words) };
  return { kind: 'silver', amount: silver, text: fill(pick(rng, REWARD_WORDS['silver']), { amount: String(silver) }) };
}
