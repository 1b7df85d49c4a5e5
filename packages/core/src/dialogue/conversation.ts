import { type Rng, shuffled, stream } from '../base/rng.ts';
import type { Belief, Character, CharacterId, EventId, Fact } from '../world.ts';
import { sayAsCaptive } from './captives.ts';
import { isYoung } from './child.ts';
import { sayAccount, sayBelief, sayOpinion, saySelf } from './say.ts';
import { type Line, loosenTongues, type Tongues } from './tongues.ts';
import { shortName, type TalkWorld } from './speakers.ts';

export interface Choice {
  /** What the player says. */
  readonly text: string;
  /** The node it leads to, by id. */
  readonly to: string;
}

/** One thing said, and what may be said to it. */
export interface TalkNode {
  readonly id: string;
  readonly speaker: CharacterId;
  readonly text: string;
  readonly asserts: readonly Fact[];
  readonly truth: Line['truth'];
  /** Empty where the talk is over. */
  readonly choices: readonly Choice[];
}

/** A talk with one person: a state machine whose state is the id of a node. */
export interface Conversation {
  readonly character: CharacterId;
  readonly start: string;
  readonly nodes: readonly TalkNode[];
}

const MOST_NEWS = 3;
const MOST_OPINIONS = 3;

/**
 * A conversation with someone of the world: who they are, their work, the news, those they are tied to, the way, what
 * happened here. What they say is what they know or believe; what is mistaken or a lie is marked. The same world, person
 * and `turn` give the same talk.
 *
 * @throws RangeError where there is no such person, or where they are dead
 */
export function makeConversation(world: TalkWorld, id: CharacterId, turn = 0, tongues: Tongues = loosenTongues()): Conversation {
  const person = world.characters[id];
  if (!person || person.died !== null) throw new RangeError(`character ${id}: there is nobody alive to talk to`);
  const rng = stream(world.recipe.subseeds.characters ?? world.recipe.seed, 'talk')
    .fork(id)
    .fork(turn);
  const nodes: TalkNode[] = [];
  const add = (node: string, line: Line, choices: readonly Choice[]): void => {
    nodes.push({ id: node, speaker: line.speaker, text: line.text, asserts: line.asserts, truth: line.truth, choices });
  };
  const bye: Choice = { text: 'Farewell.', to: 'farewell' };
  if (person.captive !== null) {
    const line = (act: Parameters<typeof sayAsCaptive>[3]): Line => sayAsCaptive(world, tongues, person, act, rng.fork(act));
    const ask: Choice[] = [
      { text: 'Who are you?', to: 'name' },
      { text: 'How did you come here?', to: 'taken' },
      { text: 'Hold on. I will see what I can do.', to: 'home' },
    ];
    const others = (id: string): Choice[] => [...ask.filter(({ to }) => to !== id), bye];
    add('greeting', line('greet'), [...ask, bye]);
    add('name', line('introduce'), others('name'));
    add('taken', line('taken'), others('taken'));
    add('home', line('home'), others('home'));
    add('farewell', line('farewell'), []);
    return { character: id, start: 'greeting', nodes };
  }
  const topics = topicsOf(world, tongues, person, rng);
  const menu: Choice[] = topics.map(({ ask, id: to }) => ({ text: ask, to }));
  add('greeting', saySelf(world, tongues, person, 'greet', rng.fork('greet')), [{ text: 'Who are you?', to: 'name' }, ...menu, bye]);
  add('name', saySelf(world, tongues, person, 'introduce', rng.fork('introduce')), [...menu, bye]);
  for (const topic of topics)
    topic.lines.forEach((line, k) => {
      const last = k === topic.lines.length - 1;
      const others = menu.filter(({ to }) => to !== topic.id);
      add(
        k === 0 ? topic.id : `${topic.id}_${k}`,
        line,
        last ? [...others, bye] : [{ text: topic.more, to: `${topic.id}_${k + 1}` }, ...others, bye],
      );
    });
  add('farewell', saySelf(world, tongues, person, 'farewell', rng.fork('farewell')), []);
  return { character: id, start: 'greeting', nodes };
}

interface Topic {
  readonly id: string;
  readonly ask: string;
  readonly more: string;
  readonly lines: readonly Line[];
}

function topicsOf(world: TalkWorld, tongues: Tongues, person: Character, rng: Rng): Topic[] {
  const out: Topic[] = [];
  const topic = (id: string, ask: string, more: string, lines: readonly (Line | null)[]): void => {
    const said = lines.filter((line) => line !== null);
    if (said.length > 0) out.push({ id, ask, more, lines: said });
  };
  const self = (act: 'work' | 'trade' | 'worry'): Line => saySelf(world, tongues, person, act, rng.fork(act));
  const of = (wanted: (belief: Belief) => boolean, most: number, name: string): (Line | null)[] =>
    shuffled(rng.fork(name), person.beliefs.filter(wanted))
      .slice(0, most)
      .map((belief, k) => sayBelief(world, tongues, person, belief, rng.fork(name).fork(k)));

  const young = isYoung(world, person);
  topic('work', young ? 'What do you do all day?' : `What is it like, being ${article(person.occupation)}?`, 'Go on.', [self('work')]);
  if (person.affordances.includes('trade')) topic('trade', 'What do you have to sell?', 'And?', [self('trade')]);
  const news = of(({ fact }) => isPair(fact), MOST_NEWS, 'news');
  topic('news', 'What is the news?', 'What else do people say?', news);
  // One is asked once of each person, of whichever tie comes first.
  const known = shuffled(
    rng.fork('ties'),
    person.ties.filter(({ to }) => world.characters[to].died === null),
  );
  const others = known.filter(({ to }, k) => known.findIndex((tie) => tie.to === to) === k).slice(0, MOST_OPINIONS);
  const names = others.map(({ to }) => shortName(world.characters[to]));
  for (const [k, tie] of others.entries()) {
    const line = sayOpinion(world, tongues, person, tie, rng.fork('opinion').fork(k));
    topic(
      `about_${k}`,
      `What of ${names.indexOf(names[k]) === names.lastIndexOf(names[k]) ? names[k] : world.characters[tie.to].name}?`,
      'Go on.',
      [line],
    );
  }
  topic(
    'way',
    'Where does the road lead?',
    'And besides?',
    of(({ fact }) => fact[0] === 'joined', 1, 'way'),
  );
  topic(
    'leader',
    'Who has the say here?',
    'And?',
    of(({ fact }) => fact[0] === 'occupation', 1, 'leader'),
  );
  topic(
    'wilds',
    'What lies out there?',
    'Is there more?',
    of(({ fact }) => fact[0] === 'dwells' || fact[0] === 'kind', 2, 'wilds'),
  );
  topic(
    'missing',
    'Is anybody missing?',
    'And?',
    of(({ fact }) => fact[0] === 'captive', 1, 'missing'),
  );
  topic(
    'lack',
    'Is anything wanting here?',
    'And?',
    of(({ fact }) => fact[0] === 'needs' || fact[0] === 'heldBy', 2, 'lack'),
  );
  // Of the old days the young know no more than the tune.
  const past = young ? [] : person.beliefs.filter(({ fact }) => fact[0] === 'happenedAt');
  const [event] = shuffled(rng.fork('past'), past);
  if (event) {
    const id = Number(event.fact[1].split(':')[1]) as EventId;
    topic('past', 'What happened here, in the old days?', 'How is it told?', [
      sayBelief(world, tongues, person, event, rng.fork('recall')),
      sayAccount(world, tongues, person, id, rng.fork('account')),
    ]);
  }
  if (person.fears.length > 0) topic('worry', 'What troubles you?', 'And?', [self('worry')]);
  return out;
}

function isPair([, subject, object]: Fact): boolean {
  return subject.startsWith('character:') && object !== undefined && object.startsWith('character:');
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
