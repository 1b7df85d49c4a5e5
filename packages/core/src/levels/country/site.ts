import type { Cell } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import type { SiteTrait } from '../../content/site-traits.ts';
import type { Place, World } from '../../world.ts';
import { pastOf } from '../past/traces.ts';
import type { Country } from './land.ts';

/** A site as builders read it: what speaks for one plan or another, each from 0 to 1, and the way that the land runs. */
export interface Site {
  readonly traits: Readonly<Record<SiteTrait, number>>;
  /** Unit vector along the ridge or through the valley; down the slope where there is neither. */
  readonly along: readonly [x: number, y: number];
}

/** A bend of the land, metres per metre, that nobody overlooks. */
const BEND = 0.07;
/** Cells out to which a bend of the land is read. */
const OUT = [1, 2] as const;
const WAYS = [
  [1, 0],
  [0.7071, 0.7071],
  [0, 1],
  [-0.7071, 0.7071],
] as const;
/** What befalls a place that is not safe. */
const PERILS: ReadonlySet<string> = new Set(['siege', 'sack', 'raid', 'battle', 'war']);
/** Tiles round the middle within which water tells. */
const NEAR = 34;

/** How much the land rises on both sides of a cell in each of four ways, metres per metre; less than 0 where it falls. */
function bendsOf({ rect, layers, metresPerCell }: World, cell: Cell): readonly number[] {
  const [cx, cy] = [cell % rect.width, Math.floor(cell / rect.width)];
  const level = layers.elevation[cell];
  const at = (x: number, y: number): number =>
    layers.elevation[clamp(cy + y, 0, rect.height - 1) * rect.width + clamp(cx + x, 0, rect.width - 1)] - level;
  return [
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 1],
  ].map(([dx, dy]) => {
    const length = dx !== 0 && dy !== 0 ? 1.4142 : 1;
    const rise = OUT.reduce((sum, far) => sum + at(far * dx, far * dy) + at(-far * dx, -far * dy), 0);
    return rise / (2 * OUT.length) / (1.5 * length * metresPerCell);
  });
}

/** Whose site it is: a place, or what lies out in the country of one. */
export type Owner = Pick<Place, 'id' | 'because' | 'faction' | 'founded' | 'population'>;

/** Reads a site off the world. */
export function siteOf(world: World, cell: Cell, place: Owner, { scene, lie, setting, size, centre, style, biome }: Country): Site {
  const bends = bendsOf(world, cell);
  let across = 0;
  let down = 0;
  for (let k = 1; k < 4; k++) {
    if (bends[k] < bends[across]) across = k;
    if (bends[k] > bends[down]) down = k;
  }
  const most = bends[down];
  const least = bends[across];
  const mean = bends.reduce((sum, bend) => sum + bend / 4, 0);
  const ridge = clamp(-least / BEND, 0, 1) * clamp((bends[(across + 2) & 3] - least) / BEND, 0, 1);
  const told = (word: string): number =>
    place.because.reduce((sum, { factor, amount }) => (factor.includes(word) ? sum + clamp(amount, 0, 1) : sum), 0);
  const pass = clamp(0.7 * clamp(most / BEND, 0, 1) * clamp((most - bends[(down + 2) & 3]) / BEND, 0, 1) + 0.2 * told('a pass'), 0, 1);
  const height = clamp(clamp((-0.5 * (most + mean)) / (0.4 * BEND), 0, 1) + 0.25 * told('a height'), 0, 1);
  const { facing } = setting;
  const slope =
    facing < 0
      ? ([0, 1] as const)
      : (
          [
            [1, 0],
            [0, 1],
            [-1, 0],
            [0, -1],
          ] as const
        )[facing];
  const along = ridge > 0.25 && ridge >= pass ? WAYS[(across + 2) & 3] : pass > 0.25 ? WAYS[(down + 2) & 3] : slope;

  let [wet, seen] = [0, 0];
  const [cx, cy] = [centre % scene.width, Math.floor(centre / scene.width)];
  for (let y = Math.max(0, cy - NEAR); y < Math.min(size, cy + NEAR); y += 2)
    for (let x = Math.max(0, cx - NEAR); x < Math.min(size, cx + NEAR); x += 2) {
      if (lie.wet[y * size + x] > 0) wet++;
      seen++;
    }
  const owner = place.faction === null ? undefined : world.factions[place.faction];
  const perils = [...pastOf(world, place)].filter(([kind]) => PERILS.has(kind)).length;
  const hostile = owner === undefined ? 0 : owner.relations.filter(({ strength }) => strength < -0.4).length;
  const danger = clamp(0.4 * perils + 0.15 * hostile, 0, 1);
  const age = place.founded === null ? 0 : world.year - place.founded;
  const great = clamp((place.population - 110) / 600, 0, 1);
  const traits: Record<SiteTrait, number> = {
    ridge,
    pass,
    height,
    steep: setting.steepness,
    level: clamp(1 - 1.6 * setting.steepness, 0, 1),
    water: clamp((9 * wet) / Math.max(1, seen), 0, 1),
    wet: setting.wetness,
    dry: clamp(1 - 2 * setting.wetness, 0, 1),
    hot: clamp((setting.temperature - 14) / 8, 0, 1),
    cold: clamp((4 - setting.temperature) / 8, 0, 1),
    wooded: clamp(1.4 * biome.trees, 0, 1),
    timber: style.name === 'timber' || style.name === 'reed' ? 1 : 0,
    earth: style.name === 'mudbrick' ? 1 : 0,
    old: clamp((age - 150) / 150, 0, 1),
    great,
    small: clamp((260 - place.population) / 200, 0, 1),
    rich: clamp(((owner?.members.length ?? 0) - 8) / 24, 0, 1),
    clan: owner?.kind === 'clan' ? 1 : 0,
    free: owner?.kind === 'city state' ? 1 : 0,
    danger,
    safe: clamp(1 - 1.8 * danger, 0, 1),
  };
  return { traits, along };
}
