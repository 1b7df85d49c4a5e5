import { clamp } from '../../base/math.ts';
import type { Place, World } from '../../world.ts';
import type { LevelParams } from '../params.ts';
import { type householdsOf, kindsFor } from './settle.ts';

export interface Manner {
  /** Cells for each building, its share of streets and yards included. */
  readonly area: number;
  readonly gap: number;
  /** No ground is farther from a street than this. */
  readonly depth: number;
  readonly paved: boolean;
  /** Cells beyond the last houses. */
  readonly margin: number;
  readonly fields: number;
}

const MANNERS: Readonly<Record<'dense' | 'close' | 'open' | 'loose', Manner>> = {
  dense: { area: 102, gap: 0, depth: 10, paved: true, margin: 16, fields: 8 },
  close: { area: 112, gap: 0, depth: 11, paved: true, margin: 18, fields: 10 },
  open: { area: 190, gap: 1, depth: 14, paved: false, margin: 22, fields: 16 },
  loose: { area: 260, gap: 2, depth: 17, paved: false, margin: 24, fields: 12 },
};

/** Number of buildings of a settlement of so many people: fewer than there are, as towns in games have. */
export function buildingsFor(population: number): number {
  let count = 4;
  for (let people = 30; people < population; people *= 1.21) count *= 1.119;
  return clamp(Math.round(count), 5, 200);
}

export function mannerOf({ kind, population }: Place): Manner {
  if (kind === 'city') return MANNERS.dense;
  if (kind === 'town' || (kind === 'port' && population > 900)) return MANNERS.close;
  return kind === 'hamlet' ? MANNERS.loose : MANNERS.open;
}

/** Cities have walls; towns where they are great enough, or have something to fear. */
export function isWalled({ kind, population, cell }: Place, world: World, params: LevelParams): boolean {
  if (kind === 'city') return true;
  if (kind !== 'town' && kind !== 'port') return false;
  const { width } = world.rect;
  let fear = 0;
  for (const { kind: other, cell: at } of world.places) {
    if (other !== 'lair' && other !== 'castle') continue;
    const far = Math.max(Math.abs((at % width) - (cell % width)), Math.abs(Math.floor(at / width) - Math.floor(cell / width)));
    if (far * world.metresPerCell < 6000) fear++;
  }
  return population * (0.6 + 0.4 * params.danger) * (1 + 0.25 * fear) > 1500;
}

/** What stands in a settlement besides houses: what its size asks for and its people need. */
export function kindsOf(place: Place, households: ReturnType<typeof householdsOf>, gaol: boolean, params: LevelParams): string[] {
  const needed = kindsFor(households);
  const wanted: string[] = [];
  const { kind, population } = place;
  if (kind === 'city' || kind === 'town' || kind === 'port') {
    wanted.push('hall', 'temple', 'inn', 'smithy', 'bakery', 'stable', 'shop', 'shop', 'brewhouse');
    if (population * params.danger > 800) wanted.push('guardhouse');
    if (population > 4000) wanted.push('temple', 'inn', 'inn', 'school', 'shop', 'shop', 'workshop', 'workshop', 'workshop', 'manor');
    if (population > 8000) wanted.push('guardhouse', 'inn', 'temple', 'shop', 'shop', 'house of healing', 'manor');
  } else if (kind === 'village') wanted.push('temple', 'inn', 'smithy', 'farmhouse', 'barn', 'farmhouse', 'barn', 'mill');
  else wanted.push('barn', 'farmhouse', 'barn');
  if (kind === 'port') wanted.push('warehouse', 'warehouse');
  if (gaol && kind !== 'hamlet') wanted.push('guardhouse');
  const out = [...needed];
  for (const name of new Set(wanted)) {
    const more = wanted.filter((other) => other === name).length - out.filter((other) => other === name).length;
    for (let n = 0; n < more; n++) out.push(name);
  }
  return out;
}
