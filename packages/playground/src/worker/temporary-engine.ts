// @ts-nocheck
import type { Land, Recipe, World } from '@hinterland/core';
// Scaffold used only while the engine is being built.
const rnd = (s: number) => () => ((s = (Math.imul(s ^ (s >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0) / 4294967296);
const hashText = (t: string) => { let h = 7; for (const c of t) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0; return h; };
export function generateLand(recipe: Recipe): Land {
  const { width: w, height: h } = recipe; const n = w * h; const r = rnd(hashText(recipe.seed));
  const ph = Array.from({ length: 40 }, r);
  const L = { elevation: new Float32Array(n), water: new Uint8Array(n), downhill: new Int32Array(n).fill(-1), flow: new Float32Array(n), temperature: new Float32Array(n), precipitation: new Float32Array(n), biome: new Uint8Array(n), fertility: new Uint8Array(n) };
  const rug = recipe.params.terrain.ruggedness, sea = recipe.params.terrain.seaLevel === 'auto' ? 0.45 : recipe.params.terrain.seaLevel;
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) {
    const u = x / w * 6, v = y / h * 6, i = y * w + x; let e = 0, a = 1;
    for (let o = 0; o < 5; o++) { const f = 2 ** o * 0.6; e += a * Math.sin(u * f + ph[o * 4] * 9 + 1.3 * Math.sin(v * f * 1.1 + ph[o * 4 + 1] * 9)) * Math.cos(v * f + ph[o * 4 + 2] * 9 + Math.sin(u * f + ph[o * 4 + 3] * 9)); a *= 0.5; }
    const edge = Math.min(x, y, w - x, h - y) / Math.min(w, h);
    const z = (e + 0.9 - 2 * sea) * Math.min(1, edge * 5) - Math.max(0, 0.15 - edge) * 8;
    L.elevation[i] = z * 1400 * (z > 0 ? rug : 1); L.water[i] = z < 0 ? 1 : 0; L.temperature[i] = 22 - 14 * (1 - y / h) - Math.max(0, z) * 8 + recipe.params.climate.temperature;
    L.precipitation[i] = 900 * (1 + Math.sin(u + ph[30] * 6)) * recipe.params.climate.wetness + 100; L.flow[i] = Math.max(0, r() - 0.5);
    L.biome[i] = z < 0 ? 0 : z > 1 ? 4 : L.precipitation[i] > 1100 ? 1 : L.precipitation[i] > 500 ? 2 : 3;
  }
  const b = ['Sea #3F7FA3', 'Temperate forest #6E9B58', 'Grassland #B9C27A', 'Desert #E6CF9C', 'Alpine #A39A8C'].map((s, id) => ({ id, name: s.slice(0, -8), colour: s.slice(-7), walkCost: 1, trees: 0.2 }));
  return { rect: { x: 0, y: 0, width: w, height: h }, metresPerCell: recipe.metresPerCell, archetype: ['continent', 'archipelago', 'rift'][hashText(recipe.seed) % 3], layers: L, biomes: b, rivers: [], lakes: [], regions: [] } as unknown as Land;
}
export function generateWorld(recipe: Recipe, _options?: object): World {
  const land = generateLand(recipe); const r = rnd(hashText(recipe.seed + 'w')); const { width: w, height: h } = recipe;
  const places: unknown[] = [], characters: unknown[] = [], roads: unknown[] = [], quests: unknown[] = [];
  const name = () => Array.from({ length: 2 + (r() * 2 | 0) }, () => 'bcdfglmnrstv'[r() * 12 | 0] + 'aeiou'[r() * 5 | 0] + (r() < .3 ? 'rnl'[r() * 3 | 0] : '')).join('').replace(/^./, (c) => c.toUpperCase());
  for (let k = 0; k < 900 && places.length < 70; k++) { const x = r() * w | 0, y = r() * h | 0, i = y * w + x; if (land.layers.water[i]) continue;
    const id = places.length, kind = id < 2 ? 'city' : id < 12 ? 'town' : id < 30 ? 'village' : id < 45 ? 'hamlet' : ['port', 'castle', 'ruin', 'cave', 'dungeon', 'temple', 'tower', 'mine', 'abbey', 'lair', 'shrine', 'landmark'][id % 12];
    places.push({ id, kind, name: name(), meaning: 'clear water', cell: i, population: id < 45 ? Math.round(9000 / (id + 1)) : 0, faction: id % 4, culture: 0, water: 'a spring', because: [{ factor: 'fresh water', amount: .4 }, { factor: 'farmland', amount: .2 }] }); }
  for (let k = 1; k < Math.min(25, places.length); k++) { const a = (places[k] as { cell: number }).cell, b = (places[(k * 7) % k] as { cell: number }).cell; const cells = []; let x = a % w, y = a / w | 0; const bx = b % w, by = b / w | 0; while (x !== bx || y !== by) { cells.push(y * w + x); x += Math.sign(bx - x); y += Math.sign(by - y); } cells.push(b); roads.push({ id: k - 1, kind: k % 3 ? 'road' : 'trail', from: k, to: (k * 7) % k, cells }); }
  for (let k = 0; k < 120; k++) characters.push({ id: k, name: name() + ' ' + name(), pronouns: { subject: 'she', object: 'her', possessive: 'her', plural: false }, home: k % 45 % places.length, culture: 0, occupation: ['smith', 'miller', 'healer'][k % 3], born: 300 + k % 50, died: null, parents: [], ties: [{ to: (k + 1) % 120, kind: 'friend', strength: .5, because: 'they grew up together' }], traits: { openness: .3, conscientiousness: -.4, extraversion: .9, agreeableness: 0, neuroticism: -.8 }, motivations: { knowledge: .3, comfort: .1, reputation: .1, serenity: .1, protection: .1, conquest: .05, wealth: .15, ability: .05, equipment: .05 }, appearance: { build: 'lean', height: 1.7, skin: '#c58c64', hair: '#4a2c1a', hairStyle: ['long', 'short', 'bald', 'curly', 'braided', 'cropped'][k % 6], eyes: '#446644', clothing: '#8a4433' } });
  for (let k = 0; k < 8; k++) quests.push({ id: k, name: 'The Lost ' + name(), giver: k * 3, motivation: 'protection', strategy: 'retrieve', because: [['livesIn', `character:${k * 3}`, `place:${k * 3}`]], start: [], steps: [{ action: 'goto', place: k + 20, needs: [], gives: [['at', 'player', `place:${k + 20}`]], text: 'Walk to the old ruin.' }, { action: 'take', object: 'item:0', place: k + 20, needs: [], gives: [], text: 'Take the cup.' }, { action: 'report', subject: `character:${k * 3}`, place: k * 3 % 45, needs: [], gives: [], text: 'Bring it back.' }], goal: [], reward: { kind: 'coin', amount: 20, text: 'Twenty silver pieces' }, text: 'Someone stole the cup of my family. Bring it back to me.', proof: { walked: [120, 0, 88], total: 208 } });
  const region = (kind: string, cx: number, cy: number, size: number) => ({ kind, name: name(), size, cell: (cy * h | 0) * w + (cx * w | 0), bounds: { x: cx * w - 60 | 0, y: cy * h - 40 | 0, width: 120, height: 80 } });
  const regions = [region('ocean', .08, .12, 30000), region('range', .5, .4, 9000), region('forest', .6, .7, 6000), region('sea', .9, .9, 12000), region('continent', .45, .55, 80000), region('desert', .3, .6, 4000)].map((x, id) => ({ id, ...x }));
  return { ...land, engine: recipe.engine, recipe, year: 400, name: name(), layers: { ...land.layers, territory: Int16Array.from(land.layers.water, (v, i) => v ? -1 : (i % w > w / 2 ? 1 : 0) + (i > w * h / 2 ? 2 : 0)), walkCost: new Float32Array(w * h).fill(1) }, regions, cultures: [{ id: 0, name: 'Velmari', homeland: null }], factions: [0, 1, 2, 3].map((id) => ({ id, name: 'House ' + name(), culture: 0, capital: id, colour: ['#a33', '#37a', '#393', '#a83'][id] })), places, roads, events: [], characters, items: [{ id: 0, name: 'the Cup of Dawn', kind: 'relic', holder: null, place: 3 }], quests, start: 0 } as unknown as World;
}
export function drawLand(land: Land, { scale = 1 }: { scale?: number; style?: string } = {}): any {
  const { width: w, height: h } = land.rect; const W = w * scale, H = h * scale, data = new Uint8ClampedArray(W * H * 4); const e = land.layers.elevation;
  for (let Y = 0; Y < H; Y++) for (let X = 0; X < W; X++) { const x = X / scale | 0, y = Y / scale | 0, i = y * w + x, c = Number.parseInt(land.biomes[land.layers.biome[i]].colour.slice(1), 16); const s = 1 + (x > 0 && y > 0 ? (e[i] - e[i - 1 - w]) / 300 : 0) * (e[i] > 0 ? 1 : .2); const o = (Y * W + X) * 4; data[o] = (c >> 16) * s; data[o + 1] = (c >> 8 & 255) * s; data[o + 2] = (c & 255) * s; data[o + 3] = 255; }
  return { width: W, height: H, data };
}
export const toPng = (_w: World): any => new Uint8Array(10);
export const encodeWorld = (w: World): any => JSON.stringify({ format: 'hinterland.world', recipe: w.recipe });
export const digestWorld = (w: World): any => ({ all: hashText(w.name).toString(16) });
