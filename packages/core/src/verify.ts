import { checkCaptives } from './verify/captives.ts';
import { checkDays } from './verify/days.ts';
import { checkDrainage } from './verify/drainage.ts';
import { checkFactions } from './verify/factions.ts';
import { checkKin } from './verify/kin.ts';
import { checkDeposits, checkRegions } from './verify/land.ts';
import { checkChronicle } from './verify/history.ts';
import { checkLayers, checkWaterAgrees } from './verify/layers.ts';
import { checkLevel } from './verify/level.ts';
import { checkLevelShape } from './verify/level-shape.ts';
import { checkLives } from './verify/lives.ts';
import { patchesOf } from './verify/map.ts';
import { checkMinds } from './verify/minds.ts';
import { checkHistory, checkPeople } from './verify/people.ts';
import { checkPlaces } from './verify/places.ts';
import { checkBoard } from './verify/quest-board.ts';
import { checkQuest, questGround } from './verify/quests.ts';
import { openReport, type Report } from './verify/report.ts';
import { checkLakes, checkRivers } from './verify/rivers.ts';
import { checkRoads } from './verify/roads.ts';
import { checkNames, checkTexts } from './verify/text.ts';
import { checkWithin } from './verify/within.ts';
import { checkShape, questShape } from './verify/world-shape.ts';
import type { Level, Problem, Quest, World } from './world.ts';

/**
 * Every promise that a world keeps, read from the world alone: the broken ones, none for a sound world. It shares no
 * code with the stages that make worlds and throws at nothing. A world whose fields or references are wrong is read no
 * further than that.
 */
export function verifyWorld(world: World): Problem[] {
  const report = openReport();
  report.check('world', () => {
    checkShape(world, report);
  });
  if (!report.clean()) return report.problems();
  report.check('layers', () => {
    checkLayers(world, report);
  });
  if (!report.clean()) return report.problems();

  const checks: readonly [string, (world: World, report: Report) => void][] = [
    ['layers', checkWaterAgrees],
    ['layers.downhill', checkDrainage],
    ['rivers', checkRivers],
    ['lakes', checkLakes],
    ['regions', checkRegions],
    ['deposits', checkDeposits],
    ['places', checkPlaces],
    ['places', checkWithin],
    ['factions', checkFactions],
    ['characters', checkPeople],
    ['characters', checkKin],
    ['characters', checkLives],
    ['characters', checkDays],
    ['characters', checkMinds],
    ['characters', checkCaptives],
    ['events', checkHistory],
    ['history', checkChronicle],
    ['names', checkNames],
    ['texts', checkTexts],
  ];
  for (const [what, check] of checks)
    report.check(what, () => {
      check(world, report);
    });
  report.check('roads', () => {
    const footing = footingOf(world);
    checkRoads(world, footing, report);
    const ground = questGround(world, footing);
    for (const quest of world.quests) checkQuest(ground, quest, `quests[${quest.id}]`, report);
    checkBoard(world, report);
  });
  return report.problems();
}

/** The promises of one quest, replayed from the file alone, in the world it is part of. */
export function verifyQuest(world: World, quest: Quest): Problem[] {
  const report = openReport();
  report.check('world', () => {
    checkShape(world, report);
    if (!report.clean()) return;
    const fault = questShape(world.places.length, world.characters.length)(quest);
    if (fault) report.broken(fault.promise, `quest${fault.at}`, fault.found);
  });
  if (report.clean())
    report.check('quest', () => {
      checkQuest(questGround(world, footingOf(world)), quest, `quests[${quest.id}]`, report);
    });
  return report.problems();
}

/**
 * The promises of a level, from the level alone. With the world that it is a place of, also that what the quests want to
 * find there is there, can be reached in every order of play, and lies behind the locks that they say.
 */
export function verifyLevel(level: Level, world?: World): Problem[] {
  const report = openReport();
  report.check('level', () => {
    checkLevelShape(level, report);
  });
  if (report.clean())
    report.check('level', () => {
      checkLevel(level, report, world);
    });
  return report.problems();
}

/** The patch of walkable ground that each cell is part of, or NONE. */
function footingOf(world: World): Int32Array {
  return patchesOf(world.layers.walkCost, world.rect.width, world.rect.height);
}
