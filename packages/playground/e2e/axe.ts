import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows of a list are alike: some of each are looked at. */
const EXCLUDE = ['.rows > li:nth-child(n + 6)', '.chronicle > li:nth-child(n + 6)', '.plates > :nth-child(n + 6)'];

/** Serious and critical findings of axe-core, WCAG 2.2 AA, by day and by night; by night only the colours are others. */
export async function findings(page: Page, within = 'body'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const out: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const runOnly = colorScheme === 'light' ? ALL : ['color-contrast'];
    const { violations, passes } = (await page.evaluate(
      `axe.run(${JSON.stringify({ include: [within], exclude: EXCLUDE })}, ${JSON.stringify({ runOnly })})`,
    )) as axe.AxeResults;
    expect(passes.length).toBeGreaterThan(0);
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical') out.push(...nodes.map((node) => `${colorScheme} ${id}: ${node.html}`));
  }
  return out;
}
