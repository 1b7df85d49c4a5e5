import { describe, expect, test } from 'vitest';
import { quickRng } from '../base/quick-rng.ts';
import { stream } from '../base/rng.ts';
import { HUMAN_PALETTE } from '../content/looks.ts';
import { type CharacterId, GENES, INHERITED, type Mark } from '../world.ts';
import { expressed, makeGenome, makeStock } from './genome.ts';
import { explainLooks } from './explain-looks.ts';
import { type Life, makeAppearance } from './looks.ts';

const HE = { subject: 'he', object: 'him', possessive: 'his', plural: false };
const SHE = { subject: 'she', object: 'her', possessive: 'her', plural: false };
const plain: Life = { age: 30, trade: 'miller', clothing: 'a floury apron' };
const rng = quickRng(stream('looks', 'test'));
const forebear = (id: number, genome: readonly number[]): { id: CharacterId; genome: readonly number[] } => ({
  id: id as CharacterId,
  genome,
});

describe('a genome', () => {
  test('takes one allele of each gene from either parent, but for a little drift', () => {
    const stock = makeStock(rng.fork('stock'));
    const [a, b] = [forebear(0, makeGenome(rng.fork('a'), stock, [])), forebear(1, makeGenome(rng.fork('b'), stock, []))];
    const child = makeGenome(rng.fork('child'), stock, [a, b]);
    expect(child).toHaveLength(2 * GENES.length);
    for (let g = 0; g < GENES.length; g++)
      for (const [side, parent] of [a, b].entries()) {
        const own = child[2 * g + side];
        expect(Math.min(Math.abs(own - parent.genome[2 * g]), Math.abs(own - parent.genome[2 * g + 1]))).toBeLessThanOrEqual(15);
      }
  });

  test('children are more like their parents than like strangers, in every gene', () => {
    const stock = makeStock(rng.fork('stock'));
    let [kin, strange] = [0, 0];
    for (let i = 0; i < 300; i++) {
      const own = rng.fork(i);
      const people = [0, 1, 2].map((k) => forebear(k, makeGenome(own.fork(k), stock, [])));
      const child = makeGenome(own.fork('child'), stock, people.slice(0, 2));
      for (const gene of GENES) {
        kin += Math.abs(expressed(child, gene) - expressed(people[0].genome, gene));
        strange += Math.abs(expressed(child, gene) - expressed(people[2].genome, gene));
      }
    }
    expect(kin).toBeLessThan(0.85 * strange);
  });

  test('no people is of one kind: of any two, each has many a skin of the other’s', () => {
    const skins = [0, 1].map((k) => {
      const own = rng.fork('peoples').fork(k);
      const stock = { means: makeStock(own).means.map((mean, g) => (GENES[g] === 'skin' ? (k === 0 ? 0.35 : 0.65) : mean)) };
      return Array.from({ length: 400 }, (_, i) => expressed(makeGenome(own.fork(i), stock, []), 'skin'));
    });
    const [dark, pale] = skins.map((list) => [...list].sort((a, b) => a - b));
    expect(dark[360]).toBeGreaterThan(pale[80]);
    expect(pale[40]).toBeLessThan(dark[320]);
  });
});

describe('an appearance', () => {
  const stock = makeStock(rng.fork('stock'));
  const seen = (life: Partial<Life>, count = 300): ReturnType<typeof makeAppearance>[] =>
    Array.from({ length: count }, (_, i) => {
      const own = rng.fork('seen').fork(i);
      return makeAppearance(own, makeGenome(own.fork('genes'), stock, []), [], { ...plain, ...life });
    });

  test('tells for every feature whether and from whom it is inherited', () => {
    const parents = [forebear(7, makeGenome(rng.fork('a'), stock, [])), forebear(9, makeGenome(rng.fork('b'), stock, []))];
    const child = makeAppearance(rng, makeGenome(rng.fork('child'), stock, parents), parents, plain);
    expect(Object.keys(child.inheritedFrom)).toEqual([...INHERITED]);
    const from = Object.values(child.inheritedFrom);
    expect(from.filter((id) => id === 7 || id === 9).length).toBeGreaterThan(INHERITED.length * 0.7);
    expect(Object.values(seen({}, 1)[0].inheritedFrom).every((id) => id === null)).toBe(true);
  });

  test('children, grown people and elders differ', () => {
    const [children, grown, elders] = [8, 30, 75].map((age) => seen({ age }));
    const mean = (list: typeof children, of: (one: (typeof children)[0]) => number): number =>
      list.reduce((sum, one) => sum + of(one), 0) / list.length;
    expect(mean(children, ({ height }) => height)).toBeLessThan(mean(grown, ({ height }) => height) - 0.3);
    expect(grown.every(({ ageing }) => ageing.grey < 0.1 && ageing.wrinkles === 0)).toBe(true);
    expect(mean(elders, ({ ageing }) => ageing.grey)).toBeGreaterThan(0.7);
    expect(children.every(({ beard }) => beard === 'none')).toBe(true);
    expect(children.every(({ outfit }) => outfit.headwear !== 'helmet' && outfit.headwear !== 'crown')).toBe(true);
  });

  test('beards are common for one pronoun, rare for another, never impossible', () => {
    const share = (pronouns: typeof HE): number => seen({ pronouns }, 1500).filter(({ beard }) => beard !== 'none').length / 1500;
    expect(share(HE)).toBeGreaterThan(0.4);
    expect(share(SHE)).toBeGreaterThan(0);
    expect(share(SHE)).toBeLessThan(0.03);
  });

  test('aids come at a low frequency', () => {
    const helped = seen({}, 2000).filter(({ aids }) => aids.length > 0).length / 2000;
    expect(helped).toBeGreaterThan(0.01);
    expect(helped).toBeLessThan(0.06);
  });

  test('clothes follow trade, climate and realm', () => {
    expect(seen({ trade: 'smith', clothing: 'a scorched apron' }, 20).every(({ outfit }) => outfit.garment === 'apron')).toBe(true);
    const guards = seen({ trade: 'guard', clothing: 'a mail shirt', colours: '#3d6d9e' }, 20);
    expect(guards.every(({ outfit }) => outfit.garment === 'mail' && outfit.main === '#3d6d9e' && outfit.headwear === 'helmet')).toBe(true);
    const furs = (celsius: number): number =>
      seen({ trade: 'miller', clothing: '', celsius }).filter(({ outfit }) => ['furs', 'coat'].includes(outfit.garment)).length;
    expect(furs(-8)).toBeGreaterThan(furs(12) + 30);
    expect(furs(26)).toBe(0);
  });

  test('carries the marks of a life, and wears the colours of a palette that replaces the human one', () => {
    const scar: Mark = { kind: 'scar', side: 'left', because: 'the siege', event: null };
    expect(seen({ marks: [scar] }, 5).every(({ marks }) => marks.includes(scar))).toBe(true);
    const own = { ...HUMAN_PALETTE, skins: [['#336644'], ['#77aa55']] };
    const green = makeAppearance(rng, makeGenome(rng.fork('green'), stock, []), [], plain, own);
    expect(['#336644', '#77aa55']).toContain(green.skin);
  });

  test('is explained: by a parent, an event, the years, or luck', () => {
    const parents = [forebear(7, makeGenome(rng.fork('a'), stock, [])), forebear(9, makeGenome(rng.fork('b'), stock, []))];
    const burn: Mark = { kind: 'burn', side: 'right', because: 'the fire at Ostwick', event: 4 as Mark['event'] };
    const old = makeAppearance(rng, makeGenome(rng.fork('child'), stock, parents), parents, { ...plain, age: 78, marks: [burn] });
    const reasons = explainLooks(old, (id) => (id === 7 ? 'Mara' : 'Odo'));
    expect(reasons).toContainEqual({ seen: 'a burn on the right cheek', because: 'the fire at Ostwick', inheritedFrom: null, event: 4 });
    expect(reasons.some(({ because }) => because === 'from Mara' || because === 'from Odo')).toBe(true);
    expect(reasons.some(({ seen, because }) => seen.endsWith('hair') && because === 'age')).toBe(true);
    for (const { seen, because } of reasons) expect(`${seen} ${because}`).not.toMatch(/[{}#]|undefined|null/);
  });
});
