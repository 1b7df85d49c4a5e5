import { chance, type Rng } from '../base/rng.ts';
import { COLD_PLANTS, type Concept, CREATURES, PLANTS, QUALITIES, THINGS, WATER_CREATURES } from '../content/concepts.ts';
import type { Land, Place, PlaceId, PlaceKind } from '../world.ts';
import { cultureOf, type Peoples } from './peoples.ts';
import { compound, derived, type Name, type TakenNames } from './naming.ts';
import type { Site } from './settlements.ts';
import type { Survey } from './blocks.ts';
import { assignCallings } from './callings.ts';
import type { Waters } from './waters.ts';

/** Least number of people of each kind of settlement. */
const CITY = 4500;
const TOWN = 1100;
const VILLAGE = 320;
const PORT = 120;

/** How far people go for water, metres. */
const WATER_REACH = 5000;
/** How near a river must be for a place to be called after it, metres. */
const RIVERSIDE = 1200;

/** The settlements as places: what kind each is, what it is called and where its people draw water. `taken` holds the names that are no longer free. */
export function makeSettlements(
  land: Pick<Land, 'rect' | 'layers'>,
  survey: Survey,
  peoples: Peoples,
  waters: Waters,
  sites: readonly Site[],
  taken: ReadonlySet<string>,
  rng: Rng,
): Place[] {
  const names: TakenNames = new Set(taken);
  const callings = assignCallings(survey, sites, TOWN);
  return sites.map((site, id): Place => {
    const own = rng.fork(id);
    const culture = cultureOf(peoples, survey, land.rect.width, site.cell);
    const language = peoples.languages[culture];
    const calling = callings.get(id);
    const kind = calling?.kind ?? kindOf(site);
    const river = waters.nearest(site.cell, RIVERSIDE);
    const heads = headsOf(survey, site, kind);
    let name: Name | null = null;
    if (river?.kind === 'river' && kind !== 'mine' && chance(own, 0.4))
      name = derived(own, language, names, river.name, `the ${river.name}`, riverHeads(survey, site));
    name ??= compound(own, language, names, heads, sidesOf(land, survey, site));
    return {
      id: id as PlaceId,
      kind,
      name: name.name,
      meaning: name.meaning,
      cell: site.cell,
      population: site.population,
      faction: null,
      culture,
      water: waterOf(land, survey, waters, site),
      because: calling
        ? [...calling.because, ...site.because.filter(({ factor }) => calling.because.every((own) => own.factor !== factor))].slice(0, 5)
        : site.because,
      founded: null,
    };
  });
}

function kindOf({ population, harbour }: Site): PlaceKind {
  if (population >= CITY) return 'city';
  if (harbour && population >= PORT) return 'port';
  if (population >= TOWN) return 'town';
  return population >= VILLAGE ? 'village' : 'hamlet';
}

/** What the place may be named for. */
function headsOf(survey: Survey, site: Site, kind: PlaceKind): Concept[] {
  const { block } = site;
  if (kind === 'mine') return ['mine', 'stone', 'hollow'];
  if (kind === 'castle') return ['fort', 'watch', 'stone'];
  if (kind === 'abbey') return ['abbey', 'shrine', 'well'];
  const heads: Concept[] = kind === 'city' || kind === 'town' ? ['town', 'market', 'bridge'] : ['farm', 'field', 'town'];
  if (survey.coast[block] !== 0) heads.push('harbour', 'shore', 'bay', 'harbour');
  if (survey.lakeside[block] !== 0) heads.push('lake', 'shore');
  if (survey.flow[block] > 0) heads.push(...riverHeads(survey, site));
  if (survey.hills[block] > 0.25) heads.push('hill', 'stone', 'valley', 'hill');
  if (survey.trees[block] > 0.45) heads.push('wood', 'wood');
  if (survey.fresh[block] < 0.3) heads.push('well', 'spring');
  return heads;
}

function riverHeads(survey: Survey, site: Site): Concept[] {
  if (survey.meeting[site.block] === 2) return ['mouth', 'mouth', 'harbour'];
  if (survey.meeting[site.block] === 1) return ['meeting', 'bridge'];
  return survey.flow[site.block] > 12 ? ['bridge', 'town', 'shore'] : ['ford', 'ford', 'bridge', 'valley'];
}

function sidesOf(land: Pick<Land, 'layers'>, survey: Survey, site: Site): Concept[] {
  const cold = land.layers.temperature[site.cell] < 4;
  const sides: Concept[] = [...QUALITIES, ...CREATURES, ...(cold ? COLD_PLANTS : PLANTS), ...THINGS];
  if (survey.coast[site.block] !== 0) sides.push(...WATER_CREATURES, 'sea', 'wind');
  return sides;
}

function waterOf(land: Pick<Land, 'layers'>, survey: Survey, waters: Waters, site: Site): string {
  const near = waters.nearest(site.cell, WATER_REACH);
  if (near) return near.kind === 'river' ? `the river ${near.name}` : near.name;
  if (land.layers.temperature[site.cell] < -1) return 'meltwater streams';
  if (survey.hills[site.block] > 0.2) return 'springs in the hills';
  return 'deep wells';
}
