import type { Locator, Page } from 'playwright-core';

/** Waits until it is on the screen. */
export async function seen(...what: Locator[]): Promise<void> {
  for (const one of what) await one.waitFor();
}

/** Waits until it is on the screen no more. */
export async function gone(what: Locator): Promise<void> {
  await what.waitFor({ state: 'hidden' });
}

/** The heading that names the page. */
export const pageTitle = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

export const button = (where: Page | Locator, name: string | RegExp) => where.getByRole('button', { name, exact: typeof name === 'string' });

/** Answers the question that the page asks before something that cannot be undone. */
export async function confirm(page: Page, action: string | RegExp): Promise<void> {
  const dialog = page.getByRole('dialog');
  await button(dialog, action).click();
  await gone(dialog);
}
