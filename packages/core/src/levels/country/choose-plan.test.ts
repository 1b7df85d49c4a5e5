import { expect, test } from 'vitest';
import { stream } from '../../base/rng.ts';
import { ABBEY_PLANS } from '../../content/abbey-plans.ts';
import { CASTLE_PLANS } from '../../content/castle-plans.ts';
import { FARM_PLANS } from '../../content/farms.ts';
import { MINE_PLANS } from '../../content/mine-plans.ts';
import { type SitePlan, type SiteTrait, TRAIT_WORDS } from '../../content/site-traits.ts';
import { choosePlan, planCause } from './choose-plan.ts';
import type { Site } from './site.ts';

function siteWith(given: Partial<Record<SiteTrait, number>>): Site {
  const none = Object.fromEntries(Object.keys(TRAIT_WORDS).map((trait) => [trait, 0])) as Record<SiteTrait, number>;
  return { traits: { ...none, ...given }, along: [1, 0] };
}

function drawn(plans: readonly SitePlan[], given: Partial<Record<SiteTrait, number>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < 60; i++) {
    const { name } = choosePlan(plans, siteWith(given), stream(`site ${i}`, 'plan')).plan;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

test.each([
  ['castle', CASTLE_PLANS],
  ['abbey', ABBEY_PLANS],
  ['farm', FARM_PLANS],
  ['mine', MINE_PLANS],
] as const)('every plan of a %s is taken where all speaks for it', (_, plans: readonly SitePlan[]) => {
  for (const plan of plans) {
    const all = Object.fromEntries(Object.keys(plan.weights).map((trait) => [trait, 1]));
    expect(drawn(plans, { ...plan.needs, ...all }).get(plan.name) ?? 0).toBeGreaterThan(5);
  }
});

test('no ridge, no spur castle; no way through the hills, no barrier', () => {
  const flat = drawn(CASTLE_PLANS, { level: 1, steep: 0 });
  expect([...flat.keys()]).not.toContain('a spur castle');
  expect([...flat.keys()]).not.toContain('a barrier castle');
});

test('what speaks most for a plan is what is told of it', () => {
  const chosen = choosePlan(CASTLE_PLANS, siteWith({ ridge: 1, steep: 0.3 }), stream('ridge', 'plan'));
  expect(chosen).toMatchObject({ plan: { name: 'a spur castle' }, reason: 'ridge' });
  const place = { id: 7 as never, faction: 2 as never };
  expect(planCause(place, chosen)).toMatchObject({ what: 'plan', because: 'place:7' });
  expect(planCause(place, chosen).text).toContain('the land runs out here in a ridge');
  expect(planCause(place, { ...chosen, reason: 'clan' }).because).toBe('faction:2');
});
