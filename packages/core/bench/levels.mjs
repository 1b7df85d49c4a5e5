import { generateLevel, generateWorld, parseRecipe } from '@hinterland/core';
import * as ROT from 'rot-js';

/** Rounds before the clock is read. */
const WARM = 60;

/** Levels, each beside what rot-js makes of the same size: floors alone, without locks, furniture or proof. */
export function bench({ rounds, median, line, count }) {
  const world = generateWorld(parseRecipe({ seed: 'bench-levels', size: 64 }));
  const spot = world.places.find(({ kind }) => kind === 'cave');
  const level = (kind, levels) => (round) => {
    const places = world.places.map((place) => (place === spot ? { ...place, kind } : place));
    return generateLevel({ ...world, places, recipe: parseRecipe({ seed: `bench-${round}`, size: 64, params: { levels } }) }, spot.id);
  };
  const cellular = (round) => {
    ROT.RNG.setSeed(round + 2);
    const map = new ROT.Map.Cellular(200, 200);
    map.randomize(0.5);
    for (let i = 0; i < 5; i++) map.create();
    let open = 0;
    map.connect((x, y, value) => void (open += value), 1);
    return open;
  };
  const rotOf = (Kind, width, height) => (round) => {
    ROT.RNG.setSeed(round + 2);
    let open = 0;
    new Kind(width, height).create((x, y, value) => void (open += value));
    return open + 1;
  };
  // A city of a hundred buildings, wherever the cave of the world lies.
  const town = level('city', { buildings: 100 });
  const forty = level('dungeon', { rooms: 40, locks: 4 });
  const { width, height } = forty(0).rect;
  const times = Math.max(20, 3 * count);
  const works = [
    level('cave', { size: 200 }),
    forty,
    level('tower', {}),
    town,
    rotOf(ROT.Map.Digger, width, height),
    rotOf(ROT.Map.Uniform, width, height),
  ];
  // Levels take many small functions: it takes some rounds until the engine has compiled them all.
  rounds(works, WARM);
  const [cave, dungeon, tower, burgh, digger, uniform] = rounds(works, times).map(median);
  const [slow] = rounds([cellular], Math.min(3, count)).map(median);
  const ratio = (other, name) => `${(other / cave).toFixed(1)} × as long: ${name}`;
  line('connected cave, 200²', cave, ratio(slow, 'rot-js Cellular'), 'budget 6 ms');
  line('  rot-js Cellular and connect, 200²', slow);
  line('dungeon of 40 rooms with 4 locks, proven', dungeon, '', 'budget 5 ms');
  line('city of 100 buildings, proven', burgh, '', 'budget 10 ms');
  line(`  rot-js Digger, ${width} × ${height}`, digger);
  line(`  rot-js Uniform, ${width} × ${height}`, uniform);
  line('tower', tower);
}
