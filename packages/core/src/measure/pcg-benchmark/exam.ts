import { stream } from '../../base/rng.ts';
import { BINARY } from './binary.ts';
import { ISAAC } from './isaac.ts';
import { MDUNGEONS } from './mdungeons.ts';
import { type ExamResult, examine } from './problem.ts';
import { ZELDA } from './zelda.ts';

export type { ExamResult } from './problem.ts';

/**
 * Sits the outside exam: four problems of the PCG Benchmark (Khalifa and others, The Procedural Content Generation
 * Benchmark, 2025), judged by its definitions, `count` outputs each, every one for a control drawn by lot.
 */
export function sitExam(count: number, seed: string): ExamResult[] {
  const rng = stream(seed, 'exam');
  return [
    examine(BINARY, count, rng.fork('binary')),
    examine(ZELDA, count, rng.fork('zelda')),
    examine(ISAAC, count, rng.fork('isaac')),
    examine(MDUNGEONS, count, rng.fork('mdungeons')),
  ];
}
