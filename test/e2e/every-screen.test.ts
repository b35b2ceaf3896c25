import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';
import { hindrances, open, sidewaysScroll } from './support/looking.ts';
import { mainScreens, type Screen } from './support/screens.ts';
import { button, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const names = [
  'sign-in', 'my work of an upper-level union', 'my work of a grassroots chair', 'documents', 'intake', 'reading', 'a confirmed reading', 'a chain of documents', 'differences in a chain', 'documents not held', 'outgoing documents', 'a draft that goes out', 'an issued document', 'the register of numbers', 'what came through the system', 'the address book', 'campaigns',
  'a new campaign', 'preparing a campaign', 'periodic reporting', 'a regime', 'a regime being changed', 'a new regime', 'a running campaign', 'following a campaign up', 'reports waiting for a decision', 'questions about a campaign', 'passing on', 'writing a returned report', 'filling a form', 'results of a campaign', 'units below', 'review',
  'consolidations', 'figures', 'texts', 'freezing', 'organisation', 'a unit', 'decisions on units', 'a decision on units', 'a merger before and after', 'hand-overs', 'a hand-over', 'officers', 'figures of officers', 'visits to unions', 'a committee and its officers', 'who looks after an area',
  'workplaces', 'a workplace where a union is being founded', 'a covered workplace', 'foundings', 'plan of founding', 'figures of workplaces', 'imports', 'a new import', 'members from a sheet', 'workplaces from a sheet', 'rows of workplaces', 'rows that may be known already', 'members',
  'who looked at a record', 'lists of members taken out', 'transfers of members', 'rise and fall of members', 'exchanges of cards', 'an exchange of cards', 'cards of a union', 'figures of the organisation', 'many units at once', 'small unions', 'staffing', 'groupings', 'words',
  'standards of titles', 'accounts', 'installation', 'personal details', 'holidays', 'journal', 'no rights', 'no such page',
];

describe('every main screen of the sample province', () => {
  let screens: Screen[];
  const pages = new Map<string, Page>();
  const stage = setStage(async () => {
    const world = await startWorld({ sample: true });
    screens = await mainScreens(world);
    return world;
  });
  const pageOf = async (sample: string | undefined) => {
    const page = pages.get(sample ?? '') ?? await stage.enter(sample ? { sample } : null);
    pages.set(sample ?? '', page);
    return page;
  };

  it.each(names)('%s hinders nobody, in light on a desk and in dark on a phone, and never scrolls sideways', async (name) => {
    const { sample, at } = screens.find((screen) => screen.name === name)!;
    const page = await pageOf(sample);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, at);
    expect(await hindrances(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, at);
    expect(await hindrances(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('tells of no screen that is not looked at', () => {
    expect(screens.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('asks whoever serves both unions of a transfer who of the other side agreed, and hinders nobody there', async () => {
    const page = await stage.enter({ sample: 'chi' });
    await open(page, '/members/transfers');
    await button(page, 'Ghi bên kia đã đồng ý').click();
    await seen(page.getByLabel('Người đồng ý của bên kia, chức vụ'));
    expect(await hindrances(page)).toEqual([]);
  });

  it('calls a report late only where it came in after its day', async () => {
    const page = await stage.enter({ sample: 'chi' });
    const waiting = page.getByRole('region', { name: /Báo cáo chờ duyệt/ }).getByRole('listitem');
    const handedIn = waiting.filter({ hasText: 'Ban Chỉ huy Quân sự huyện Thanh Lũng' });
    await seen(handedIn.getByText('Đã nộp'));
    expect(await handedIn.getByText('Nộp muộn').count()).toBe(0);
  });

  it('speaks English to whoever prefers it, and stays in it', async () => {
    const page = await stage.enter({ sample: 'an' });
    await button(page, /Tài khoản/).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await seen(pageTitle(page, 'My work'));
    await page.goto('/campaigns');
    await seen(pageTitle(page, 'Report campaigns'), page.getByRole('cell', { name: 'Running' }).first());
    expect(await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').allTextContents()).toEqual(['My work', 'Documents', 'Report campaigns', 'Consolidation', 'Organisation', 'Workplaces']);
  });

  it('turns dark for whoever chooses it, and stays so', async () => {
    const page = await stage.enter({ sample: 'an' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await button(page, /Tài khoản/).click();
    await page.getByRole('menuitemradio', { name: 'Tối' }).click();
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await page.reload();
    await seen(pageTitle(page, 'Việc của tôi'));
    expect(await ground()).toBe(dark);
  });
});
