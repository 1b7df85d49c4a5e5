import { makeConversation, type TalkNode } from '../dialogue/conversation.ts';
import { distinct2 } from '../dialogue/measure.ts';
import { loosenTongues } from '../dialogue/tongues.ts';
import { isTrue } from '../facts/base.ts';
import { factsOfWorld } from '../facts/from-tables.ts';
import { type Relation, RELATIONS } from '../facts/relations.ts';
import { NOTHING, readTerm } from '../facts/terms.ts';
import { speechFaults } from '../verify/text.ts';
import type { Fact, World } from '../world.ts';

/** How the people of one world speak. */
export interface TalkReading {
  /** Different pairs of neighbouring words over all of them, of a thousand lines strewn over everybody's talk; null below that. */
  readonly distinct2: number | null;
  /** Lines that state what is not so and are not marked as error or lie, or are marked and wholly true. */
  readonly contradictions: number;
  /** Lines that no good speaker would say so: signs of the machine, doubled words, missing marks. */
  readonly faults: number;
  readonly lines: number;
}

/** Lines that variety is counted on. */
const THOUSAND = 1000;
/** People who are listened to. */
const MOST = 180;

/** Talks with the living, evenly over the world, and looks at every line. */
export function readTalk(world: World): TalkReading {
  const living = world.characters.filter(({ died }) => died === null);
  const count = Math.min(MOST, living.length);
  const tongues = loosenTongues();
  const nodes: TalkNode[] = [];
  for (let k = 0; k < count; k++)
    nodes.push(...makeConversation(world, living[Math.floor((k * living.length) / count)].id, 0, tongues).nodes);
  const holds = holdsIn(world);
  const strewn =
    nodes.length < THOUSAND ? null : Array.from({ length: THOUSAND }, (_, k) => nodes[Math.floor((k * nodes.length) / THOUSAND)].text);
  return {
    distinct2: strewn && distinct2(strewn),
    contradictions: nodes.filter(({ asserts, truth }) => asserts.every(holds) !== (truth === 'true')).length,
    faults: nodes.filter(({ text }) => speechFaults(text).length > 0).length,
    lines: nodes.length,
  };
}

function holdsIn(world: World): (fact: Fact) => boolean {
  const base = factsOfWorld(world);
  const known: ReadonlySet<string> = new Set(RELATIONS);
  return ([relation, subject, object]) =>
    known.has(relation) &&
    isTrue(base, relation as Relation, readTerm(base, subject), object === undefined ? NOTHING : readTerm(base, object));
}
