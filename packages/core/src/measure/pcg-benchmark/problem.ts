import type { Rng } from '../../base/rng.ts';

/** One problem of the benchmark: what is asked, how it is judged, and our own answer to it. */
export interface Problem<C, I> {
  readonly name: string;
  /** What one asks of an output, by lot over all that may be asked. */
  readonly control: (rng: Rng) => Readonly<Record<string, number>>;
  /** One output, made for what is asked. */
  readonly make: (control: Readonly<Record<string, number>>, rng: Rng) => C;
  readonly info: (content: C) => I;
  /** Each from 0 to 1; 1 is a pass. */
  readonly quality: (info: I) => number;
  readonly diversity: (a: I, b: I) => number;
  readonly controllability: (info: I, control: Readonly<Record<string, number>>) => number;
}

/** Shares of outputs that pass, from 0 to 1. */
export interface ExamResult {
  readonly name: string;
  readonly count: number;
  readonly quality: number;
  readonly diversity: number;
  readonly controllability: number;
}

/** Times that an output is drawn anew where it is too like an earlier one or not what was asked. */
const TRIES = 60;

/**
 * Answers a problem `count` times, each for an asked-for control of its own, and judges the set: quality, diversity and
 * controllability of the same outputs. An output that fails or is too like an earlier one is drawn anew, a few times.
 */
export function examine<C, I>(problem: Problem<C, I>, count: number, rng: Rng): ExamResult {
  const infos: I[] = [];
  const controls: Readonly<Record<string, number>>[] = [];
  for (let i = 0; i < count; i++) {
    const own = rng.fork(i);
    const control = problem.control(own.fork('control'));
    let best: I | undefined;
    let most = -Infinity;
    for (let attempt = 0; attempt < TRIES && most < 3; attempt++) {
      const info = problem.info(problem.make(control, own.fork(attempt)));
      let alike = 0;
      for (const other of infos) if (problem.diversity(info, other) < 1) alike++;
      const pass = (share: number): number => (share >= 1 ? 1 : 0);
      const worth = 1.5 * pass(problem.quality(info)) + pass(problem.controllability(info, control)) + 0.5 / (1 + alike);
      if (worth <= most) continue;
      most = worth;
      best = info;
    }
    if (best === undefined) continue;
    infos.push(best);
    controls.push(control);
  }
  return {
    name: problem.name,
    count,
    quality: share(infos, (info) => problem.quality(info) >= 1),
    diversity: diverse(problem, infos),
    controllability: share(infos, (info, i) => problem.controllability(info, controls[i]) >= 1),
  };
}

function share<T>(list: readonly T[], passes: (one: T, index: number) => boolean): number {
  return list.length === 0 ? 0 : list.filter(passes).length / list.length;
}

/** The share left when the output most like others is taken away again and again until no two are alike. */
function diverse<C, I>({ diversity }: Problem<C, I>, infos: readonly I[]): number {
  const like = infos.map((a, i) => infos.flatMap((b, j) => (i !== j && (i < j ? diversity(a, b) : diversity(b, a)) < 1 ? [j] : [])));
  const left = new Set(infos.keys());
  for (;;) {
    let worst = -1;
    let most = 0;
    for (const i of left) {
      const alike = like[i].filter((j) => left.has(j)).length;
      if (alike > most) [worst, most] = [i, alike];
    }
    if (worst < 0) return infos.length === 0 ? 0 : left.size / infos.length;
    left.delete(worst);
  }
}
