import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyQuest, verifyWorld } from '../src/verify.ts';
import { NONE, type Quest, WATER, type World } from '../src/world.ts';
import { smallWorld } from './small-world.ts';

/** A world whose fields may be written to. */
type Open<T> = T extends ArrayBufferView | string | number | boolean ? T : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;
type Change = (world: Open<World>) => void;
const set = <T>(value: unknown): T => value as T;

/** One way to break a world, and the promise that must notice. */
const BREAKS: readonly [name: string, promise: string, change: Change][] = [
  ['an id that is not its index', 'ids equal indexes', (w) => void (w.places[1].id = set(2))],
  ['a home that does not exist', 'references resolve', (w) => void (w.characters[0].home = set(99))],
  ['a quest giver that does not exist', 'references resolve', (w) => void (w.quests[0].giver = set(-1))],
  ['a river cell beyond the map', 'references resolve', (w) => void (w.rivers[0].cells[3] = 64 * 64)],
  ['a cell that is no whole number', 'references resolve', (w) => void (w.roads[0].cells[1] = 0.5)],
  ['a table that is none', 'fields have their types', (w) => void (w.lakes = set(null))],
  ['a name that is a number', 'fields have their types', (w) => void (w.places[0].name = set(7))],
  ['a kind of place nobody knows', 'fields have their types', (w) => void (w.places[0].kind = set('metropolis'))],
  ['a fact with one word', 'fields have their types', (w) => void (w.quests[0].goal = set([['won']]))],
  ['a layer too short', 'layers have one value per cell', (w) => void (w.layers.flow = new Float32Array(9))],
  ['a layer of another type', 'layers have one value per cell', (w) => void (w.layers.elevation = set(new Float64Array(4096)))],
  ['a size that is not the recipe’s', 'the recipe belongs to the world', (w) => void (w.recipe.width = 128)],
  ['a parameter out of range', 'the recipe belongs to the world', (w) => void (w.recipe.params.climate.wetness = 99)],
  ['a height that is no number', 'layers stay within their ranges', (w) => void (w.layers.elevation[700] = NaN)],
  ['a biome that is not in the table', 'layers stay within their ranges', (w) => void (w.layers.biome[700] = 9)],
  ['a territory of nobody known', 'layers stay within their ranges', (w) => void (w.layers.territory[700] = 4)],
  ['rain below nought', 'layers stay within their ranges', (w) => void (w.layers.precipitation[9] = -1)],
  ['walking on the sea', 'open water cannot be walked', (w) => void (w.layers.walkCost[5] = 1)],
  ['grass under the sea', 'biomes agree with water', (w) => void (w.layers.biome[5] = 1)],
  ['water that climbs', 'water never climbs', (w) => void (w.layers.elevation[at(30, 25)] = 5)],
  ['a pit', 'every cell drains', (w) => void (w.layers.downhill[at(30, 25)] = NONE)],
  ['two cells that drain into each other', 'every cell drains', (w) => void (w.layers.downhill[at(29, 25)] = at(30, 25))],
  ['water that jumps', 'water flows to a neighbour', (w) => void (w.layers.downhill[at(30, 25)] = at(27, 25))],
  ['water that wraps round the frame', 'water flows to a neighbour', wrap],
  ['a sea that drains', 'drainage ends in the sea', (w) => void (w.layers.downhill[at(2, 2)] = at(1, 2))],
  ['a river that loses water', 'rivers lose no water', (w) => void (w.layers.flow[at(20, 20)] = 0.5)],
  ['a river that skips a cell', 'rivers are unbroken', (w) => void w.rivers[0].cells.splice(5, 1)],
  ['a river that leaves the valley', 'rivers follow the land', (w) => void (w.rivers[0].cells[5] = at(40, 21))],
  ['a river that climbs', 'rivers never climb', (w) => void (w.layers.elevation[at(30, 20)] = 400)],
  ['a river that ends on land', 'rivers end in water', (w) => void (w.rivers[0].cells.pop(), w.rivers[0].width.pop())],
  ['a river that names another mouth', 'rivers end in water', (w) => void (w.rivers[0].mouth = 'lake')],
  ['a river that flows into itself', 'rivers end in water', (w) => void (w.rivers[1].into = set(1))],
  ['a river in the layer alone', 'the water layer agrees with the tables', (w) => void (w.layers.water[at(30, 25)] = WATER.river)],
  ['a lake in the layer alone', 'the water layer agrees with the tables', (w) => void (w.layers.water[at(30, 25)] = WATER.lake)],
  ['a river in the table alone', 'the water layer agrees with the tables', (w) => void (w.layers.water[at(30, 20)] = WATER.dry)],
  ['two rivers in one bed', 'rivers do not cross', (w) => void w.rivers[1].cells.push(at(21, 20), at(20, 20))],
  ['rivers that cross corner to corner', 'rivers do not cross', crossing],
  ['a river that narrows', 'rivers have a width', (w) => void (w.rivers[0].width[9] = 1)],
  ['a river with a width missing', 'rivers have a width', (w) => void w.rivers[0].width.pop()],
  ['a lake that slopes', 'lakes are flat', (w) => void (w.layers.elevation[w.lakes[0].cells[4]] = 211)],
  ['a lake on a slope', 'lakes lie in a hollow', (w) => void (w.layers.elevation[at(51, 29)] = 150)],
  ['a lake with two outlets', 'lakes spill over their outlet', (w) => void (w.layers.downhill[at(48, 31)] = at(47, 31))],
  ['a fresh lake without outlet', 'lakes without outlet are salt', (w) => void (w.lakes[1].salt = false)],
  ['fish on dry land', 'deposits lie where they can', (w) => void (w.deposits[0].kind = 'fish')],
  ['a region outside its bounds', 'regions lie within their bounds', (w) => void (w.regions[0].bounds.width = 3)],
  ['a continent in the sea', 'regions are what they say', (w) => void (w.regions[1].kind = 'continent')],
  ['a town in another region than it says', 'places lie in the regions that facts say', (w) => void (w.facts[0].object = 'region:1')],
  ['a town in no region', 'places lie in the regions that facts say', (w) => void w.facts.pop()],
  ['a town in a region that is none', 'places lie in the regions that facts say', (w) => void (w.facts[0].object = 'region:7')],
  ['a town in a river', 'people live on dry land', (w) => void (w.layers.water[w.places[0].cell] = WATER.river)],
  ['a cave in the sea', 'places can be walked to', (w) => void (w.places[3].cell = at(2, 2))],
  ['two towns side by side', 'places keep apart', (w) => void (w.places[0].cell = w.places[1].cell + 1)],
  ['a town without water', 'people have water with a name', (w) => void (w.places[0].water = null)],
  ['a town by a river far away', 'people have water with a name', (w) => void (w.places[2].water = 'the river Oru')],
  [
    'a mine with nothing to dig',
    'a mine stands by a deposit',
    (w) => {
      w.places[2].kind = 'mine';
      w.deposits = w.deposits.filter(({ kind }) => kind === 'fish' || kind === 'timber');
    },
  ],
  ['a town on foreign land', 'territory agrees with places', (w) => void (w.layers.territory[w.places[0].cell] = NONE)],
  ['a capital that is not theirs', 'capitals are held by their faction', (w) => void (w.factions[0].capital = set(3))],
  ['a town that its realm forgot', 'factions know their members', (w) => void w.factions[0].members.pop()],
  ['a house where nobody lives', 'factions know their members', (w) => void w.factions[0].members.push(set(3))],
  ['a guild with land', 'orders and guilds hold no land', (w) => void (w.factions[0].kind = set('guild'))],
  ['gold on silver', 'arms keep the rule of tincture', (w) => void (w.factions[0].heraldry.tinctures[0] = set('argent'))],
  ['a field parted of one tincture', 'arms keep the rule of tincture', (w) => void (w.factions[0].heraldry.division = set('per pale'))],
  ['a start in the wild', 'a journey begins among people', (w) => void (w.start = set(3))],
  [
    'a road through a river',
    'roads cross rivers by fords and bridges',
    (w) => void (w.rivers[0].cells.push(at(10, 24)), w.rivers[0].width.push(4), (w.layers.water[at(10, 24)] = WATER.river)),
  ],
  [
    'a ford on dry ground',
    'roads cross rivers by fords and bridges',
    (w) => void w.roads[0].crossings.push({ cell: at(10, 24), kind: 'ford', river: set(0), name: null }),
  ],
  ['a trail kept as a highway', 'roads are kept as their kind asks', (w) => void (w.roads[1].grade = 'road')],
  ['a road with a gap', 'roads are unbroken', (w) => void w.roads[0].cells.splice(2, 1)],
  ['a road that ends elsewhere', 'roads lead from place to place', (w) => void (w.roads[0].to = set(3))],
  ['a road through a lake', 'roads can be travelled', (w) => void (w.layers.water[at(10, 24)] = WATER.lake)],
  ['a road over a cliff', 'roads can be travelled', (w) => void (w.layers.walkCost[at(10, 24)] = 0)],
  [
    'a road that squeezes through',
    'roads can be travelled',
    (w) => void (w.layers.walkCost[at(10, 25)] = w.layers.walkCost[at(9, 24)] = 0),
  ],
  ['a ship on land', 'sea lanes keep to the water', (w) => void (w.layers.water[at(7, 30)] = WATER.dry)],
  ['a town without a road', 'roads join all who live on one land', (w) => void (w.roads[0].kind = 'sea')],
  ['a port without a lane', 'sea lanes join the ports of a sea', (w) => void w.roads.pop()],
  ['a mother younger than her child', 'parents are older', (w) => void (w.characters[0].born = 370)],
  ['two who are each other’s parent', 'parents are older', (w) => void (w.characters[0].parents = set([1]))],
  ['a tie to oneself', 'ties lead to others', (w) => void (w.characters[2].ties[0].to = set(2))],
  ['one who died before birth', 'lives have a length', (w) => void (w.characters[2].died = 300)],
  ['one of four hundred years', 'lives have a length', (w) => void (w.characters[2].born = 0)],
  ['a home among ruins', 'everyone has a home', (w) => void (w.characters[2].home = set(3))],
  ['a town of nobody', 'settlements have people', (w) => void (w.characters[3].died = 399)],
  ['more people than there are', 'settlements have people', (w) => void (w.places[0].population = 1)],
  ['motivations that do not sum up', 'motivations sum to 1', (w) => void (w.characters[1].motivations.wealth = 0.9)],
  ['a thing in two places', 'things are in one place at a time', (w) => void (w.items[0].holder = set(1))],
  ['an effect before its cause', 'causes come first', (w) => void (w.events[1].year = 200)],
  ['a witness not yet born', 'causes come first', (w) => void (w.events[0].participants = set([1]))],
  ['two towns of one name', 'names are unique', (w) => void (w.places[1].name = 'Orumar')],
  ['a name in small letters', 'names are names', (w) => void (w.places[1].name = 'selhaven')],
  ['a river without a name', 'names are names', (w) => void (w.rivers[0].name = '')],
  ['a symbol left in a text', 'texts are whole', (w) => void (w.quests[0].text = 'Find #target# and return.')],
  ['an undefined word', 'texts are whole', (w) => void (w.quests[0].steps[0].text = 'Walk to undefined.')],
  ['a raw id', 'texts are whole', (w) => void (w.quests[0].steps[0].text = 'Walk to place:3.')],
  ['a word said twice', 'texts are whole', (w) => void (w.quests[0].steps[0].text = 'Walk to to Dripstone Hollow.')],
  ['a doubled space', 'texts are whole', (w) => void (w.quests[0].text = 'She is  sad.')],
  ['a sentence without an end', 'texts are whole', (w) => void (w.quests[0].text = 'She is sad')],
  ['a small first letter', 'texts are whole', (w) => void (w.events[0].text = 'fishers found Orumar.')],
  ['a term that points at nothing', 'quest terms resolve', (w) => void (w.quests[0].steps[1].object = 'item:7')],
  ['a term that is none', 'quest terms resolve', (w) => void (w.quests[0].steps[1].object = 'treasure:deep')],
  ['a step before its time', 'quest steps can be done in order', (w) => void w.quests[0].steps.reverse()],
  ['a need nobody meets', 'quest steps can be done in order', (w) => void w.quests[0].steps[3].needs.push(['knows', 'player', 'secret'])],
  ['a step done elsewhere', 'quest steps are done where they say', (w) => void (w.quests[0].steps[1].place = set(1))],
  ['a brace left in a text', 'texts are whole', (w) => void (w.quests[0].text = 'Find {item} and return.')],
  ['a goal out of reach', 'quests reach their goal', (w) => void (w.quests[0].goal = [['dead', 'character:2']])],
  ['a goal lost on the way', 'quests reach their goal', (w) => void w.quests[0].goal.push(['at', 'player', 'place:3'])],
  ['a step too many', 'no quest step can be left out', extraStep],
  ['a dead giver', 'quest people are alive', (w) => void (w.characters[0].died = 395)],
  ['a giver who lives elsewhere', 'quests begin with their giver', (w) => void (w.quests[0].giver = set(2))],
  [
    'a giver to be defeated',
    'quest targets are others',
    (w) => void ((w.quests[0].steps[1].action = 'kill'), (w.quests[0].steps[1].subject = 'character:0')),
  ],
  ['a cause that is not so', 'quests have a cause', (w) => void (w.places[3].kind = 'ruin')],
  ['a cause that nobody can check', 'quests have a cause', (w) => void w.quests[0].because.push(['dreams', 'character:1'])],
  ['a quest that could wait', 'quests say why now', (w) => void w.quests[0].because.shift()],
  ['another season than there is', 'quests have a cause', (w) => void (w.quests[0].because[0] = ['season', 'place:0', 'rains'])],
  ['a year of birth that is not so', 'quests have a cause', (w) => void w.quests[0].because.push(['born', 'character:1', '377'])],
  ['a death that was none', 'quests have a cause', (w) => void w.quests[0].because.push(['died', 'character:1', '399'])],
  ['a year that is not that of the event', 'quests have a cause', (w) => void w.quests[0].because.push(['year', 'event:0', '398'])],
  [
    'somebody who comes by and lives too far',
    'quests have a cause',
    (w) => void w.quests[0].because.push(['passes', 'character:3', 'place:0']),
  ],
  ['a cause missing', 'quests have a cause', (w) => void (w.quests[0].because = [])],
  ['a start that is not so', 'quests begin as the world is', (w) => void (w.items[0].place = set(2))],
  ['a quest to an unreachable place', 'quest places can be walked to', moat],
  ['a proof with another sum', 'quest proofs are true', (w) => void (w.quests[0].proof.total = 65)],
  [
    'a proof nearer than a crow flies',
    'quest proofs are true',
    (w) => void ((w.quests[0].proof.walked[0] = 31), (w.quests[0].proof.total = 64)),
  ],
  ['a proof without a leg', 'quest proofs are true', (w) => void w.quests[0].proof.walked.pop()],
];

function at(x: number, y: number): number {
  return y * 64 + x;
}
function wrap(world: Open<World>): void {
  const cell = at(0, 30);
  world.layers.water[cell] = WATER.dry;
  world.layers.downhill[cell] = cell - 1;
}
/** A second channel over the diagonal on which the tributary runs from (24, 18) to (23, 19). */
function crossing(world: Open<World>): void {
  const cells = [at(24, 19), at(23, 18)];
  world.rivers.push({ ...world.rivers[1], id: set(2), name: 'Err', cells, width: [4, 5] });
}
function extraStep(world: Open<World>): void {
  const [quest] = world.quests;
  quest.steps.splice(2, 0, {
    action: 'explore',
    place: set(3),
    needs: [['at', 'player', 'place:3']],
    gives: [['explored', 'place:3']],
    text: 'Look round.',
    journal: 'Looked round.',
    hint: 'Look everywhere.',
  });
  quest.proof.walked.splice(2, 0, 0);
}
/** Rings the cave with cliffs. */
function moat(world: Open<World>): void {
  for (let d = -1; d <= 1; d++)
    for (const cell of [at(43, 12 + d), at(45, 12 + d), at(44 + d, 11), at(44 + d, 13)]) world.layers.walkCost[cell] = 0;
}

test('the world written by hand keeps every promise', () => {
  expect(verifyWorld(smallWorld())).toEqual([]);
  expect(verifyQuest(smallWorld(), smallWorld().quests[0])).toEqual([]);
});

test.each(BREAKS)('%s is noticed', (_, promise, change) => {
  const world = structuredClone(smallWorld()) as Open<World>;
  change(world);
  const problems = verifyWorld(world as World);
  expect(problems.map((problem) => problem.promise)).toContain(promise);
  for (const problem of problems) {
    expect(problem.where).not.toBe('');
    expect(problem.found).not.toBe('');
  }
});

test('a broken quest is noticed by itself too', () => {
  const world = smallWorld();
  const quest: Quest = { ...world.quests[0], goal: [['dead', 'character:2']] };
  expect(verifyQuest(world, quest).map(({ promise }) => promise)).toContain('quests reach their goal');
  expect(verifyQuest(world, {} as never)).not.toEqual([]);
  expect(verifyQuest({} as never, world.quests[0])).not.toEqual([]);
});

test('a breach everywhere is listed in few lines', () => {
  const world = smallWorld();
  world.layers.flow.fill(Infinity);
  const problems = verifyWorld(world);
  expect(problems.length).toBeLessThan(40);
  expect(problems.at(-1)?.found).toMatch(/^\d+ more/);
});

test('nothing makes it throw', () => {
  for (const junk of [
    undefined,
    null,
    7,
    'world',
    [],
    {},
    { rect: { width: 1e9, height: 1e9 } },
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  ])
    expect(verifyWorld(junk as never).length).toBeGreaterThan(0);
});

/** Paths to every field of a world but the insides of its layers, e.g. ['places', 0, 'name']. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [path];
  const below = Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]));
  return path.length > 0 ? [path, ...below] : below;
}

test('whatever one field is replaced by, the answer is a list', () => {
  const paths = pathsOf(smallWorld());
  let noticed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything({ withBigInt: true, withTypedArray: true }), (path, junk) => {
      const world = smallWorld() as unknown as Record<string | number, unknown>;
      let holder = world;
      for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
      holder[path[path.length - 1]] = junk;
      const problems = verifyWorld(world as unknown as World);
      for (const { promise } of problems) expect(promise).not.toBe('everything can be checked');
      if (problems.length > 0) noticed++;
    }),
    { numRuns: 400 },
  );
  expect(noticed).toBeGreaterThan(300);
});
