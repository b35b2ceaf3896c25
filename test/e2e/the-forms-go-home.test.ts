import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { fillWorkbook, withoutRow } from '../support/filled-workbook.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { TRAINING_TEMPLATE } from '../support/training-template.ts';
import { startWorld } from '../support/world.ts';
import { hindrances, sidewaysScroll } from './support/looking.ts';
import { button, gone, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('Dung takes her forms home in a workbook', () => {
  let cast: Cast;
  let report: string;
  let page: Page;
  let book: Uint8Array;
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true });
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    const campaign = await launchSmallCampaign(cast.binh, { template: TRAINING_TEMPLATE });
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    report = await ownAssignment(cast.dung, campaign.id);
    return cast.world;
  });
  const bring = async (where: Page, bytes: Uint8Array) => {
    await button(where, 'Đưa tệp Excel lên').click();
    await where.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'Biểu mẫu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  };

  it('with what she has written so far', async () => {
    page = await stage.enter(cast.dung, { at: `/assignments/${report}?part=form:bieu-01`, width: 1280 });
    await cell('Năm 2019, Nam').fill('6');
    await cell('Năm 2019, Nam').blur();
    await seen(page.getByText('Đã lưu').first());
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải biểu mẫu Excel').click()]);
    book = new Uint8Array(readFileSync(await file.path()));
    expect(file.suggestedFilename()).toMatch(/^Biểu mẫu .*\.xlsx$/);
  });

  it('brings it back, sees each cell that differs, says what her words mean, and saves what she ticked', async () => {
    await bring(page, fillWorkbook(book, { C8: 3, F8: 4, H8: 5, C9: '12 lớp', E9: -2 }));
    const dialog = page.getByRole('dialog');
    await seen(dialog.getByText('4 ô khác với bản nháp'), dialog.getByText('1 ô chưa nhận'), dialog.getByText('không nhận số âm'));
    await dialog.getByRole('checkbox', { name: /Năm 2019 · Quân số hiện nay/ }).uncheck();
    await dialog.getByRole('button', { name: 'Điền “12”' }).click();
    expect(await hindrances(page)).toEqual([]);
    await button(dialog, 'Lưu 4 ô vào bản nháp').click();
    await gone(dialog);
    await seen(page.getByText('Đã lưu 4 ô từ tệp Excel vào bản nháp.'));
    expect(await Promise.all(['Năm 2019, Số lớp', 'Năm 2019, Nam', 'Năm 2019, Nữ', 'Năm 2019, Quân số hiện nay', 'Ước năm 2024, Số lớp', 'Ước năm 2024, Nam'].map((name) => cell(name).inputValue()))).toEqual(['3', '6', '4', '', '12', '-2']);
    await seen(page.getByText('Cần xem lại (2)').or(page.getByText('Cần xem lại (1)')));
  });

  it('is told on her phone of a row that is gone, and what to do', async () => {
    const phone = await stage.enter(cast.dung, { at: `/assignments/${report}?part=form:bieu-01`, phone: true });
    await bring(phone, withoutRow(book, 8, 9));
    await seen(phone.getByText(/không còn “Năm 2019”/), phone.getByText(/đã chuyển từ dòng 9 sang dòng 8/));
    await button(phone, 'Chọn tệp khác').tap();
    await phone.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'Biểu mẫu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(fillWorkbook(book, { C8: 9, E8: 'không' })) });
    await seen(phone.getByText(/Bản nháp đã có thay đổi sau khi tải tệp/), phone.getByText('bản nháp cũng đã đổi ô này sau khi tải tệp'));
    expect(await phone.getByRole('checkbox', { name: /Năm 2019 · Số lớp/ }).isChecked()).toBe(false);
    expect(await hindrances(phone)).toEqual([]);
    expect(await sidewaysScroll(phone)).toBe(0);
  });
});
