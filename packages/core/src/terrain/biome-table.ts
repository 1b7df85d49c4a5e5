import { clamp } from '../base/math.ts';
import { BIOME_RULES, biomeNamed } from '../content/biomes.ts';

/** Bands of one degree from -10 °C, and of ten millimetres from 0: all edges of the rules lie between bands. */
const BANDS = 40;
const WETS = 200;

/** The biome that a climate grows. */
export function climateBiome(celsius: number, millimetres: number): number {
  return TABLE[clamp(Math.floor(celsius) + 10, 0, BANDS - 1) * WETS + clamp(Math.floor(millimetres / 10), 0, WETS - 1)];
}

const TABLE: Uint8Array = climateTable();

function climateTable(): Uint8Array {
  const table = new Uint8Array(BANDS * WETS);
  for (let band = 0; band < BANDS; band++) {
    for (let wet = 0; wet < WETS; wet++) {
      const celsius = band - 9.5;
      const millimetres = wet * 10 + 5;
      const rule = BIOME_RULES.find(
        ({ celsius: c, millimetres: m }) =>
          c !== undefined && m !== undefined && celsius >= c[0] && celsius < c[1] && millimetres >= m[0] && millimetres < m[1],
      );
      if (rule === undefined) throw new Error(`no biome for ${celsius} °C and ${millimetres} mm`);
      table[band * WETS + wet] = biomeNamed(rule.name);
    }
  }
  return table;
}
