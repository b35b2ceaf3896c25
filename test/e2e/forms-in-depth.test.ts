import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { TRAINING_TEMPLATE } from '../support/training-template.ts';
import { startWorld } from '../support/world.ts';
import { hindrances, sidewaysScroll } from './support/looking.ts';
import { button, gone, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('Dung fills in forms that count, ask and remember', () => {
  let cast: Cast;
  let report: string;
  let page: Page;
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true });
  const computed = (name: string) => page.getByRole('status', { name, exact: true });
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    const campaign = await launchSmallCampaign(cast.binh, { template: TRAINING_TEMPLATE });
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    report = await ownAssignment(cast.dung, campaign.id);
    return cast.world;
  });

  it('is asked what words in a number cell mean, and chooses', async () => {
    page = await stage.enter(cast.dung, { at: `/assignments/${report}?part=form:bieu-01`, width: 1280 });
    await seen(page.getByRole('columnheader', { name: 'Lượt người' }));
    await cell('Năm 2019, Số lớp').fill('không');
    await cell('Năm 2019, Nam').focus();
    await seen(page.getByText('chưa phải là số – chưa lưu'));
    await button(page, 'Điền “không có số liệu”').click();
    expect(await cell('Năm 2019, Số lớp').inputValue()).toBe('không có số liệu');
  });

  it('sees what is computed as she types, and marks an estimate by a key', async () => {
    await cell('Năm 2019, Nam').fill('6');
    await cell('Năm 2019, Nữ').fill('4');
    await seen(computed('Năm 2019, Tổng số').getByText('10'), computed('Cộng, Tỷ lệ nữ').getByText('40,0'));
    await cell('Ước năm 2024, Số lớp').fill('2');
    await cell('Ước năm 2024, Số lớp').press('Alt+u');
    expect(await cell('Ước năm 2024, Số lớp').inputValue()).toBe('ước 2');
    await seen(computed('Cộng, Số lớp').getByText('ước 2'));
    await cell('Năm 2019, Nữ').press('ArrowLeft');
    // Over nothing that is computed: left of it is what can be filled.
    await cell('Năm 2019, Nam').press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Năm 2019, Số lớp');
  });

  it('is told what does not agree, beside the cell and in a list that leads there', async () => {
    await cell('Ước năm 2024, Nam').fill('0');
    await cell('Ước năm 2024, Nữ').fill('0');
    await cell('Ước năm 2024, Nữ').blur();
    await seen(page.getByText('Có lớp mà không có người học.').first(), page.getByText('Cần xem lại (1)'));
    const phone = await stage.enter(cast.dung, { at: `/assignments/${report}?part=form:bieu-01`, phone: true });
    await seen(button(phone, /Ước năm 2024/));
    await button(phone, /Ước năm 2024/).tap();
    await phone.getByRole('textbox', { name: 'Ước năm 2024, Nam', exact: true }).focus();
    expect([await hindrances(page), await hindrances(phone)]).toEqual([[], []]);
    expect(await sidewaysScroll(phone)).toBe(0);
    await page.goto(`/assignments/${report}?part=s1`);
    await page.getByText('Cần xem lại (1)').click();
    await page.getByRole('link', { name: /Ước năm 2024 – Số lớp/ }).click();
    await seen(cell('Ước năm 2024, Số lớp'));
  });

  it('adds rows of her own and takes one back', async () => {
    await page.goto(`/assignments/${report}?part=form:bieu-02`);
    await button(page, 'Thêm lớp').click();
    await cell('Lớp 1, Tên lớp').fill('Kỹ năng thương lượng');
    await cell('Lớp 1, Số người').fill('30');
    await page.getByRole('combobox', { name: 'Lớp 1, Xếp loại' }).selectOption('Tốt');
    await button(page, 'Thêm lớp').click();
    await cell('Lớp 2, Số người').fill('5');
    await seen(computed('Cộng, Số người').getByText('35'));
    await button(page, 'Bỏ dòng Lớp 2').click();
    await gone(cell('Lớp 2, Số người'));
    await seen(computed('Cộng, Số người').getByText('30'), page.getByText(/đã lưu \d/));
  });

  it('hands in with a word of explanation, which Chi reads', async () => {
    await button(page, 'Nộp báo cáo').click();
    const check = page.getByRole('dialog', { name: 'Kiểm tra trước khi nộp' });
    await seen(check.getByText('1 cảnh báo'));
    expect(await button(check, 'Nộp dù còn cảnh báo').isDisabled()).toBe(true);
    await check.getByLabel('Lời giải trình cho các cảnh báo').fill('Hai lớp mở vào quý IV.');
    await button(check, 'Nộp dù còn cảnh báo').click();
    await seen(page.getByText('Đã nộp báo cáo.'));
    const chis = await stage.enter(cast.chi);
    await chis.getByRole('region', { name: /Báo cáo chờ duyệt/ }).getByRole('link', { name: 'Duyệt' }).click();
    await seen(chis.getByText('Hai lớp mở vào quý IV.'));
  });
});
