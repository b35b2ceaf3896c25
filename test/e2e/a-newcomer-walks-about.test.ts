import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { button, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('a newcomer walks about', () => {
  let cast: Cast;
  const stage = setStage(async () => (cast = await summonCast(await startWorld())).world);
  const adding = async (page: Page) => {
    await button(page, 'Thêm đoàn viên').first().click();
    const dialog = page.getByRole('dialog');
    await seen(dialog);
    return dialog;
  };

  it('types a day that the calendar does not have: it stays, is told, and nothing is sent', async () => {
    const page = await stage.enter(cast.dung, { at: '/members' });
    const dialog = await adding(page);
    await dialog.getByLabel('Họ và tên').fill('Lò Thị Thử');
    await dialog.getByLabel('Nam, nữ').click();
    await page.getByRole('option', { name: 'Nữ' }).click();
    const birth = dialog.getByLabel('Ngày sinh');
    await birth.fill('31/02/1990');
    await dialog.getByLabel('Họ và tên').click();
    await seen(dialog.getByText('Không có ngày này trong lịch.'));
    expect(await birth.inputValue()).toBe('31/02/1990');
    for (const name of ['Ghi vào sổ', 'Ghi và thêm người nữa']) {
      await button(dialog, name).click();
      await seen(dialog.getByText('Không có ngày này trong lịch.'));
    }
    await birth.fill('16/7/2024');
    await birth.press('Enter');
    await seen(dialog.getByText('Ngày này chưa tới: muộn nhất là 15/7/2024.'));
    await birth.fill('28/2/1990');
    await dialog.getByLabel('Họ và tên').click();
    await button(dialog, 'Ghi và thêm người nữa').click();
    await seen(page.getByText('Đã ghi Lò Thị Thử vào sổ.'));
    expect(await birth.inputValue()).toBe('');
    await dialog.getByLabel('Họ và tên').fill('Lò Thị Thử');
    await dialog.getByLabel('Nam, nữ').click();
    await page.getByRole('option', { name: 'Nữ' }).click();
    await birth.fill('28/2/1990');
    await seen(dialog.getByText('Trong sổ đã có người giống thế này.'), dialog.getByRole('link', { name: 'Lò Thị Thử' }));
  });

  it('types one where figures are as of a day: the figures stay, and so does what was typed', async () => {
    const page = await stage.enter(cast.binh, { at: `/figures/${cast.units.province}` });
    const asOf = page.getByLabel('Tính đến ngày');
    await asOf.fill('16/7/2024');
    await page.waitForURL(/on=2024-07-16/);
    await asOf.fill('31/02/2024');
    await pageTitle(page, 'Số liệu tổ chức').click();
    await seen(page.getByText('Không có ngày này trong lịch.'));
    expect(await asOf.inputValue()).toBe('31/02/2024');
    expect(page.url()).toMatch(/on=2024-07-16/);
    expect(await page.getByRole('link', { name: 'Tổ chức' }).first().getAttribute('aria-current')).toBe('page');
  });

  it('ends a membership only for a reason that was chosen', async () => {
    const body = { id: newId(), unitId: cast.units.bao, name: 'Hà Văn Rời', joinedOn: '2024-07-15' };
    must(await cast.dung.api.POST('/api/members', { body }));
    const page = await stage.enter(cast.dung, { at: `/members?person=${body.id}` });
    await button(page, 'Việc với đoàn viên này').click();
    await page.getByRole('menuitem', { name: 'Thôi sinh hoạt' }).click();
    const dialog = page.getByRole('dialog');
    await button(dialog, 'Thôi sinh hoạt').click();
    await seen(dialog.getByText('Chưa điền ô này.'));
    expect(must(await cast.dung.api.GET('/api/members/{id}', { params: { path: { id: body.id } } })).standing).toBe('member');
  });

  it('looks for a unit that has ended, and opens it as of its last day', async () => {
    const id = must(await cast.quanTri.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.yenKhe, name: 'CĐCS Bến đò cũ', shortName: 'Bến đò', typeKey: 'grassroots', founded: '2024-07-15' } })).id;
    must(await cast.quanTri.api.POST('/api/units/{id}/closing', { params: { path: { id } }, body: { id: newId(), on: '2024-07-20', reason: 'Giải thể' } }));
    const page = await stage.enter(cast.binh, { at: '/organisation?on=2024-08-01' });
    await page.getByLabel('Tìm đơn vị').fill('ben do');
    await seen(page.getByText('Có đơn vị đã kết thúc khớp từ khóa:'));
    await page.getByRole('link', { name: 'CĐCS Bến đò cũ' }).click();
    await seen(pageTitle(page, 'CĐCS Bến đò cũ'), page.getByText('Sẽ kết thúc 20/7/2024'));
    await seen(page.getByRole('link', { name: 'Sắp xếp hàng loạt' }), page.getByRole('link', { name: 'Công đoàn ít đoàn viên' }));
  });

  it('on a phone reaches the last entry of a long menu, and sees the tab that is open', async () => {
    const page = await stage.enter(cast.binh, { at: `/organisation/${cast.units.bao}`, phone: true });
    await button(page, 'Ghi nhận quyết định').click();
    const menu = page.getByRole('menu');
    await seen(menu);
    const box = (await menu.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    await menu.getByRole('menuitem').last().scrollIntoViewIfNeeded();
    await menu.getByRole('menuitem').last().click();
    await seen(page.getByRole('dialog'));
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog'));
    await page.goto('/members/cards');
    const tab = page.getByRole('navigation', { name: 'Các phần của sổ đoàn viên' }).getByRole('link', { name: 'Đổi thẻ' });
    await seen(tab);
    const place = (await tab.boundingBox())!;
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + place.width).toBeLessThanOrEqual(360);
  });
});
