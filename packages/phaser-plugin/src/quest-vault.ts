/** Chambers that a quest's key, word or tool opens. */
import type { LevelObject, Quest, QuestLog, QuestStep, World } from '@hinterland/core';

/**
 * Whether the player has with them, or knows, what an object of a level asks for; or has opened it in the log already,
 * by whatever means a game has. It does not matter whether the quest was taken before the key was found.
 */
export function bringsAlong(world: World, log: QuestLog, object: LevelObject): boolean {
  const { asks, quest } = object;
  if (asks === undefined) return true;
  if (quest === undefined) return false;
  const { facts } = log.entries[quest];
  const opened = openingOf(world.quests[quest], asks)?.gives ?? [];
  const holds = (relation: string, subject: string, what: string): boolean =>
    facts.some((fact) => fact[0] === relation && fact[1] === subject && fact[2] === what);
  return (
    holds('heldBy', asks, 'player') ||
    holds('knows', 'player', asks) ||
    (opened.length > 0 && opened.every((fact) => holds(fact[0], fact[1], fact[2] ?? '')))
  );
}

/** The step of a quest in which something is opened with what it asks for. */
function openingOf({ steps, branches }: Quest, asks: string): QuestStep | undefined {
  return [...steps, ...branches.flatMap((branch) => branch.steps)].find(({ action, subject }) => action === 'use' && subject === asks);
}

/** What an object asks for, in words: "the bronze key", "the word that opens Vurxul"; undefined where it asks for nothing. */
export function askedFor(world: World, { asks }: LevelObject): string | undefined {
  const item = /^item:(\d+)$/.exec(asks ?? '');
  if (!item) return asks;
  const { name } = world.items[Number(item[1])];
  return /^(an?|the) /i.test(name) || /^\p{Lu}/u.test(name) ? name : `the ${name}`;
}

/** What a locked vault says to someone who has come without what it asks for. */
export function refusalOf(world: World, log: QuestLog, object: LevelObject): string {
  const says = SAYS[object.kind] ?? SAYS['keyhole'];
  const quest = object.quest !== undefined && log.entries[object.quest].state === 'active' ? world.quests[object.quest] : undefined;
  const help = quest ? `The journal tells more, under “${quest.name}”.` : 'Somebody may be looking for help with this.';
  return `${says(askedFor(world, object) ?? 'something else')} ${help}`;
}

const SAYS: Readonly<Record<string, (what: string) => string>> = {
  keyhole: (what) => `It is locked, and takes ${what}.`,
  seal: (what) => `The letters wait to be answered with ${what}.`,
  rockfall: (what) => `Bare hands will not do: it takes ${what}.`,
};
