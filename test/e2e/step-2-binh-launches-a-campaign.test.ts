import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { confirmAsShown } from '../support/scene.ts';
import { newId, startWorld } from '../support/world.ts';
import { button, confirm, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const PLAN = new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url);

describe('Bình, planner, turns the confirmed plan into a campaign', () => {
  let cast: Cast;
  let documentId: string;
  let page: Page;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    documentId = await confirmPlan(cast);
    return cast.world;
  });

  it('creates a draft from the plan, with its outline and its form', async () => {
    page = await stage.enter(cast.binh, { at: `/documents/${documentId}` });
    await page.getByRole('link', { name: 'Tạo đợt báo cáo' }).click();
    await seen(page.getByRole('radio', { name: /Tổng kết 10 năm/, checked: true }));
    await button(page, 'Tạo bản nháp').click();
    await seen(pageTitle(page, /Tổng kết 10 năm/), page.getByText('Đang chuẩn bị'));
    await expect.poll(() => page.getByLabel('Tiêu đề mục VI', { exact: true }).inputValue()).toBe('ĐỀ XUẤT, KIẾN NGHỊ');
    await seen(page.getByRole('article', { name: /Biểu mẫu số 01/ }));
  });

  it('adds a column to the form', async () => {
    const form = page.getByRole('article', { name: /Biểu mẫu số 01/ });
    await form.getByRole('button', { expanded: false }).click();
    await seen(form.getByLabel('Tên cột 1'));
    const before = await form.getByRole('textbox', { name: /^Tên cột/ }).count();
    await button(form, 'Thêm cột').click();
    await form.getByRole('textbox', { name: `Tên cột ${before + 1}` }).fill('Kinh phí (triệu đồng)');
    await form.getByLabel('Kiểu số liệu').last().selectOption('số có phần thập phân');
    expect(await form.getByLabel('Khi tổng hợp lên cấp trên').last().inputValue()).toBe('sum');
  });

  it('names who reports by a rule, with a due day for each level, and sees whom that asks', async () => {
    await fillDay(page, /^Hạn tổng hợp của Liên đoàn Lao động tỉnh/, '25/8/2024');
    while (await button(page, /^Bỏ cấp/).count() > 0) await button(page, /^Bỏ cấp/).first().click();
    await addLevel(page, 1, ['Liên đoàn Lao động huyện, thị xã, thành phố thuộc tỉnh'], '10/8/2024');
    await addLevel(page, 2, ['Công đoàn cơ sở', 'Nghiệp đoàn cơ sở'], '30/7/2024');
    await seen(page.getByText(/đã lưu \d/), page.getByText('Tất cả 6 đơn vị'), page.getByText(/Ví dụ: .*CĐCS Công ty Bao bì Lung Tiên/));
  });

  it('is asked once before the launch, then sees every unit with its state', async () => {
    await button(page, 'Phát động').click();
    await seen(page.getByRole('dialog').getByText(/Danh sách 6 đơn vị được chốt/));
    await confirm(page, 'Phát động cho 6 đơn vị');
    await seen(page.getByText('Đang chạy'), page.getByRole('heading', { name: 'Tiến độ theo cấp' }));
    await seen(page.getByText('Liên đoàn Lao động huyện Thanh Lung').first(), page.getByText('Liên đoàn Lao động huyện Yên Khê').first());
  });

  it('finds it in the list of campaigns', async () => {
    await page.getByRole('link', { name: 'Đợt báo cáo' }).first().click();
    await seen(pageTitle(page, 'Đợt báo cáo'), page.getByRole('row', { name: /Tổng kết 10 năm.*Đang chạy.*0\/6 đơn vị đã nộp/ }));
  });
});

async function confirmPlan({ giang }: Cast): Promise<string> {
  const form = new FormData();
  const id = newId();
  form.set('id', id);
  form.set('unitId', giang.unitId);
  form.set('file', new Blob([readFileSync(PLAN)]), 'ke-hoach.txt');
  await giang.fetch('/api/documents', { method: 'POST', body: form });
  await confirmAsShown(giang, id);
  return id;
}

async function addLevel(page: Page, place: number, types: string[], due: string): Promise<void> {
  await button(page, 'Thêm cấp bên dưới').click();
  const level = page.getByRole('group', { name: `Cấp ${place}` });
  for (const type of types) await level.getByRole('checkbox', { name: type, exact: true }).check();
  await fillDay(level, 'Hạn nộp', due);
}

async function fillDay(where: Pick<Page, 'getByLabel'>, label: string | RegExp, day: string): Promise<void> {
  await where.getByLabel(label).fill(day);
  await where.getByLabel(label).press('Tab');
}
