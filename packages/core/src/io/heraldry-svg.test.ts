import { describe, expect, test } from 'vitest';
import { makeArms } from '../civilization/heraldry.ts';
import { stream } from '../base/rng.ts';
import { CHARGE_KINDS, type Heraldry } from '../world.ts';
import { heraldryToSvg } from './heraldry-svg.ts';

const BEARER = {
  land: new Map([['sea', 0.6] as const, ['hills', 0.4] as const, ['any', 0.3] as const]),
  meaning: 'white wolf ford',
  charge: null,
};
const METALS = ['or', 'argent'];

describe('arms', () => {
  const arms = [1, 2, 3, 4, 5].flatMap((n) =>
    makeArms(
      Array.from({ length: 40 }, () => BEARER),
      stream(`${n}`, 'arms'),
    ),
  );

  test('keep the rule of tincture', () => {
    const clash = (a: string, b: string): boolean => METALS.includes(a) === METALS.includes(b);
    for (const { division, tinctures, ordinary, charges } of arms) {
      if (division === 'plain' && ordinary) expect(clash(ordinary.tincture, tinctures[0])).toBe(false);
      for (const { tincture, on } of charges)
        if (tincture !== 'counterchanged' && (division === 'plain' || on === 'ordinary'))
          expect(clash(tincture, on === 'ordinary' ? (ordinary?.tincture ?? '') : tinctures[0])).toBe(false);
    }
  });

  test('differ within a world, and tell of the land and the name', () => {
    for (let n = 0; n < 5; n++) expect(new Set(arms.slice(40 * n, 40 * n + 40).map(({ blazon }) => blazon)).size).toBeGreaterThan(38);
    const kinds = new Set(arms.flatMap(({ charges }) => charges.map(({ kind }) => kind)));
    for (const kind of ['ship', 'eagle', 'wolf'] as const) expect(kinds).toContain(kind);
    expect(kinds).not.toContain('palm');
  });

  test('are told in words that hold no hole and one article each', () => {
    for (const { blazon } of arms) expect(blazon).toMatch(/^[A-Z][a-z’ ,]+$/);
    for (const { blazon } of arms) expect(blazon).not.toMatch(/undefined|\ba a|\ban? (two|three)|  |\ba [aeio]/);
  });

  test('are drawn the same each time, within names of their own, with all their figures', () => {
    for (const one of arms) {
      const svg = heraldryToSvg(one, { width: 64 });
      expect(svg).toBe(heraldryToSvg(structuredClone(one), { width: 64 }));
      expect(svg).toContain('width="64" height="77"');
      expect(svg).not.toMatch(/NaN|undefined/);
      const figures = one.charges.reduce((sum, { count, tincture }) => sum + count * (tincture === 'counterchanged' ? 2 : 1), 0);
      expect(svg.match(/<g transform=/g)?.length).toBe(figures);
    }
    const svgs = CHARGE_KINDS.map((kind) =>
      heraldryToSvg({
        ...(arms[0] as Heraldry),
        division: 'plain',
        ordinary: null,
        charges: [{ kind, tincture: 'or', count: 1, on: 'field' }],
      }),
    );
    expect(new Set(svgs).size).toBe(CHARGE_KINDS.length);
  });
});
