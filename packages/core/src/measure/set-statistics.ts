import { type Description } from './describe.ts';
import { descriptorOf } from './descriptor.ts';
import type { QuestChecks } from './quest-sweep.ts';
import type { Faces } from './faces.ts';
import { bifurcationRatio } from './network.ts';
import type { PeopleReading } from './people.ts';
import { distinctStructures, mostUsedShape, motivationEntropy, type QuestReading, shareOfQuests } from './quest-reading.ts';
import type { TalkReading } from './talk.ts';
import { varietyOf } from './variety.ts';

/** One world of a batch, measured. */
export interface Sample {
  readonly seed: string;
  readonly description: Description;
  /** The same recipe at `DESCRIPTOR_SIZE` cells. */
  readonly thumbnail: Description;
  readonly coarseCorrelation: number | null;
  readonly landOverlap: number | null;
  readonly thumbnailOverlap: number | null;
  /** Number of broken promises that `verifyWorld` found; null where only the land was made. */
  readonly problems: number | null;
  /** How its people look; null where only the land was made. */
  readonly faces: Faces | null;
  /** How they are tied, placed and of use; null where only the land was made. */
  readonly people: PeopleReading | null;
  /** How they speak; null where only the land was made. */
  readonly talk: TalkReading | null;
  /** What its quests are made of; null where only the land was made. */
  readonly quests: readonly QuestReading[] | null;
  /** What the verifier makes of its quests, sound and damaged; null where only the land was made. */
  readonly questChecks: QuestChecks | null;
}

/** Worlds that the variety of a batch is counted on. */
export const VARIETY_COUNT = 48;

/** Numbers that only a batch of worlds has; null where the batch is too small to say. */
export const SET_STATISTICS = {
  bifurcation: (samples: readonly Sample[]): number | null => bifurcationRatio(summed(samples.map((sample) => sample.description.streams))),
  axisShare: (samples: readonly Sample[]): number | null => {
    const shares = directionShares(samples);
    return shares === null ? null : shares[0] + shares[1] + shares[2] + shares[3];
  },
  directionPeak: (samples: readonly Sample[]): number | null => {
    const shares = directionShares(samples);
    return shares === null ? null : Math.max(...shares);
  },
  grain: (samples: readonly Sample[]): number | null => {
    let cosine = 0;
    let sine = 0;
    let count = 0;
    for (const { description } of samples) {
      if (description.measures.aspectCosine === null || description.measures.aspectSine === null) continue;
      cosine += description.measures.aspectCosine;
      sine += description.measures.aspectSine;
      count++;
    }
    return count === 0 ? null : Math.sqrt(cosine * cosine + sine * sine) / count;
  },
  effectiveWorlds: (samples: readonly Sample[]): number | null =>
    samples.length < VARIETY_COUNT ? null : varietyOf(descriptors(samples)).effective,
  nearDuplicates: (samples: readonly Sample[]): number | null =>
    samples.length < VARIETY_COUNT ? null : varietyOf(descriptors(samples)).nearDuplicates,
  questMotives: (samples: readonly Sample[]): number | null => motivationEntropy(questsOf(samples)),
  questStructures: (samples: readonly Sample[]): number | null => distinctStructures(questsOf(samples)),
  questShape: (samples: readonly Sample[]): number | null => mostUsedShape(questsOf(samples)),
  questIdle: (samples: readonly Sample[]): number | null => shareOfQuests(questsOf(samples), ({ idle, giveBacks }) => idle + giveBacks > 0),
  questCauses: (samples: readonly Sample[]): number | null => shareOfQuests(questsOf(samples), ({ cited }) => cited >= 2),
  questsRejected: (samples: readonly Sample[]): number | null => summedUp(samples, ({ rejected }) => rejected),
  questClashes: (samples: readonly Sample[]): number | null => summedUp(samples, ({ clashes }) => clashes),
  questsCaught: (samples: readonly Sample[]): number | null =>
    ratio(
      summedUp(samples, ({ caught }) => caught),
      summedUp(samples, ({ damaged }) => damaged),
    ),
  questRealms: (samples: readonly Sample[]): number | null =>
    ratio(
      summedUp(samples, ({ realms }) => realms.served),
      summedUp(samples, ({ realms }) => realms.peopled),
    ),
  questRegions: (samples: readonly Sample[]): number | null =>
    ratio(
      summedUp(samples, ({ regions }) => regions.served),
      summedUp(samples, ({ regions }) => regions.peopled),
    ),
  questEasierWays: (samples: readonly Sample[]): number | null =>
    ratio(
      summedUp(samples, ({ easierWays }) => easierWays),
      summedUp(samples, ({ ways }) => ways),
    ),
  questHistory: (samples: readonly Sample[]): number | null => shareOfQuests(questsOf(samples), ({ citesHistory }) => citesHistory),
} as const;

export type SetStatistic = keyof typeof SET_STATISTICS;

function ratio(some: number | null, all: number | null): number | null {
  return some === null || all === null || all === 0 ? null : some / all;
}

function summedUp(samples: readonly Sample[], of: (checks: QuestChecks) => number): number | null {
  const known = samples.flatMap(({ questChecks }) => (questChecks === null ? [] : [questChecks]));
  return known.length === 0 ? null : known.reduce((sum, checks) => sum + of(checks), 0);
}

function questsOf(samples: readonly Sample[]): QuestReading[] {
  return samples.flatMap(({ quests }) => quests ?? []);
}

function descriptors(samples: readonly Sample[]): number[][] {
  return samples.slice(0, VARIETY_COUNT).map((sample) => descriptorOf(sample.thumbnail));
}

/** Shares of the eight directions, each world with the same weight. */
function directionShares(samples: readonly Sample[]): number[] | null {
  const shares = samples.flatMap(({ description }) => {
    const all = description.directions.reduce((sum, count) => sum + count, 0);
    return all === 0 ? [] : [description.directions.map((count) => count / all)];
  });
  return shares.length === 0 ? null : summed(shares).map((sum) => sum / shares.length);
}

function summed(rows: readonly (readonly number[])[]): number[] {
  const out: number[] = [];
  for (const row of rows) for (let i = 0; i < row.length; i++) out[i] = (out[i] ?? 0) + (row[i] ?? 0);
  return out;
}
