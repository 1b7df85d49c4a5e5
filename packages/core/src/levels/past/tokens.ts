import { type Cell, NONE } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import type { Rng } from '../../base/rng.ts';
import { CAMP_LASTS, PLAGUE_LASTS, REMEMBERED } from '../../content/traces.ts';
import type { Faction, Place, World } from '../../world.ts';
import type { Scene } from '../country/scene.ts';
import { stand } from '../country/stand.ts';
import { calledOf, causeOf, eventCause, type Trace } from './traces.ts';

/** Who holds a place, or null. */
export function ownerOf(world: World, place: Place): Faction | null {
  return place.faction === null ? null : (world.factions[place.faction] ?? null);
}

/** Banners of whoever holds the place, in its colour. */
export function hangBanners(scene: Scene, owner: Faction | null, spots: readonly (readonly Cell[])[], rng: Rng): void {
  if (owner === null) return;
  const hung: Cell[] = [];
  const { blazon } = owner.heraldry;
  for (const cells of spots) {
    const made = stand(
      scene,
      cells,
      'furniture',
      'wall',
      false,
      { name: 'banner', colour: owner.colour, text: `The arms of the ${bare(owner.name)}: ${lower(blazon)}.` },
      rng,
    );
    if (made !== NONE) hung.push(scene.objects[made].cell);
  }
  if (hung.length > 0)
    scene.why.push(causeOf('banners', `faction:${owner.id}`, `The ${bare(owner.name)} holds the place, and its banners hang here.`, hung));
}

const bare = (name: string): string => (name.startsWith('The ') ? name.slice(4) : name);
const lower = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** A stone for what the people remember. */
export function raiseStone(scene: Scene, past: ReadonlyMap<string, Trace>, cells: readonly Cell[], rng: Rng): void {
  for (const [kind, words] of Object.entries(REMEMBERED)) {
    const trace = past.get(kind);
    if (trace === undefined) continue;
    const { event } = trace;
    const made = stand(scene, cells, 'furniture', 'middle', true, { name: 'statue', text: `${words} ${calledOf(event)}.` }, rng);
    if (made === NONE) return;
    scene.why.push(eventCause('memorial', event, `A stone stands here for ${calledOf(event)}. ${event.text}`, [scene.objects[made].cell]));
    return;
  }
}

/** What is written where the dead of a plague lie. */
export function markPit(scene: Scene, past: ReadonlyMap<string, Trace>, pit: readonly Cell[], rng: Rng): void {
  const plague = past.get('plague');
  if (plague === undefined || pit.length === 0) return;
  stand(
    scene,
    pit,
    'note',
    'any',
    false,
    { name: 'burial marker', text: `Here lie those whom ${calledOf(plague.event)} took. Dig no deeper.` },
    rng,
  );
  scene.why.push(
    eventCause(
      'burial pit',
      plague.event,
      `The dead of ${calledOf(plague.event)} were too many for the graveyard. ${plague.event.text}`,
      pit,
    ),
  );
}

export function plagueIsKept(past: ReadonlyMap<string, Trace>): boolean {
  return (past.get('plague')?.ago ?? Infinity) <= PLAGUE_LASTS;
}

/** What besiegers left behind them in the fields; where their war goes on, some of them as well. */
export function leaveSiegeworks(
  world: World,
  place: Place,
  scene: Scene,
  past: ReadonlyMap<string, Trace>,
  fields: readonly Cell[],
  difficulty: number,
  rng: Rng,
): void {
  const siege = past.get('siege');
  if (siege === undefined || siege.ago > CAMP_LASTS || fields.length < 40) return;
  const [besieger] = siege.event.factions;
  const who = world.factions[besieger];
  if (who === undefined || besieger === place.faction) return;
  const { width } = scene;
  const middle = fields[Math.floor(rng.next() * fields.length)];
  const near = fields.filter(
    (cell) => Math.max(Math.abs((cell % width) - (middle % width)), Math.abs(Math.floor(cell / width) - Math.floor(middle / width))) <= 9,
  );
  const cells: Cell[] = [];
  const leave = (kind: string, solid: boolean, about: Parameters<typeof stand>[5]): void => {
    const made = stand(scene, near, kind, 'middle', solid, about, rng);
    if (made !== NONE) cells.push(scene.objects[made].cell);
  };
  const atWar = world.facts.some(
    ({ relation, subject, object, until }) =>
      relation === 'atWar' &&
      until === null &&
      [subject, object].includes(`faction:${besieger}`) &&
      [subject, object].includes(`faction:${place.faction ?? NONE}`),
  );
  for (let n = 0; n < 4; n++) leave('furniture', true, { name: 'tent' });
  for (let n = 0; n < 2; n++) leave('furniture', false, { name: 'cold hearth' });
  leave('furniture', true, { name: 'siege ladder' });
  leave('furniture', false, { name: 'banner', colour: who.colour });
  if (atWar) for (let n = 0; n < 3; n++) leave('spawn', false, { name: 'enemy scout', strength: clamp(0.25 + 0.5 * difficulty, 0.05, 1) });
  if (cells.length === 0) return;
  const still = atWar ? ' The war is not over, and some of them are still about.' : '';
  scene.why.push(
    eventCause('siege camp', siege.event, `Here the ${bare(who.name)} lay in ${calledOf(siege.event)}. ${siege.event.text}${still}`, cells),
  );
}

/** What threatens a place is about, somewhere at its edge. */
export function threaten(world: World, place: Place, scene: Scene, edge: readonly Cell[], difficulty: number, rng: Rng): void {
  for (const { relation, subject, object, until, because } of world.facts) {
    if (relation !== 'threatens' || object !== `place:${place.id}` || until !== null || subject.includes(':')) continue;
    if (scene.objects.some(({ kind, name }) => kind === 'spawn' && name === subject)) continue;
    const made = stand(scene, edge, 'spawn', 'any', false, { name: subject, strength: clamp(0.35 + 0.5 * difficulty, 0.05, 1) }, rng);
    if (made === NONE) return;
    const article = /^[aeiou]/i.test(subject) ? 'An' : 'A';
    scene.why.push(
      causeOf('threat', because ?? `place:${place.id}`, `${article} ${subject} goes about here and threatens ${place.name}.`, [
        scene.objects[made].cell,
      ]),
    );
  }
}
