import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { seen } from './seeing.ts';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Goes to an address and waits until the page is all there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await seen(page.getByRole('heading', { level: 1 }));
  await page.waitForLoadState('networkidle');
}

/** What hinders people with disabilities on this page, a line each; empty where nothing does. */
export async function hindrances(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.filter((node) => !underABar(node.failureSummary)).map(({ target, failureSummary }) => `${id}: ${help} – ${String(target)} ${failureSummary ?? ''}`));
}

/** What a bar that stands at the edge happens to cover can be scrolled out from under it. */
const underABar = (summary = '') => summary.includes('because it is partially obscured');

/** How many pixels the page itself can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
