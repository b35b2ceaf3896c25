import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { summonCast, type Cast } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';
import { button, confirm, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const DISTRICT = 'Liên đoàn Lao động huyện Thanh Lung';
const writer = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

describe('Bình accepts, looks where a figure comes from, freezes and downloads', () => {
  let cast: Cast;
  let page: Page;
  let file: string;
  const folder = mkdtempSync(join(tmpdir(), 'lantoa-e2e-'));
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    await reportUpToTheProvince(cast);
    return cast.world;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('accepts the report of the district', async () => {
    page = await stage.enter(cast.binh);
    await page.getByRole('link', { name: 'Duyệt' }).click();
    await seen(pageTitle(page, DISTRICT), page.getByText('Toàn huyện đã mở ba lớp.'));
    await button(page, 'Chấp nhận').click();
    await confirm(page, 'Chấp nhận');
    await page.getByRole('link', { name: 'Mở phần tổng hợp' }).click();
    await seen(pageTitle(page, 'Tổng hợp – Liên đoàn Lao động tỉnh Vân Khê'));
  });

  it('presses a figure and walks down to the units that make it up', async () => {
    await button(page, /Ước năm 2024, Lượt cán bộ: 17 2 đơn vị/).click();
    const trace = page.getByRole('dialog', { name: 'Nguồn gốc số liệu' });
    await seen(trace.getByText('Ước năm 2024 · Lượt cán bộ'), trace.getByText('Khớp với số tổng.'));
    await trace.getByRole('button', { name: new RegExp(`Xem các đơn vị dưới ${DISTRICT}`) }).click();
    await seen(trace.getByRole('row', { name: /Bao bì Lung Tiên 12/ }), trace.getByRole('row', { name: /Mầm non Suối Mơ 5/ }));
    await button(trace, 'Đóng').click();
    await gone(trace);
  });

  it('freezes it under the head of the province, after a confirmation', async () => {
    await page.getByRole('link', { name: 'Chốt số liệu' }).click();
    await seen(pageTitle(page, 'Chốt số liệu'), page.getByText(/2\/4 đơn vị chưa được duyệt/));
    await page.getByLabel('Số', { exact: true }).fill('38');
    await page.getByLabel('Quyền hạn ký').fill('TM. BAN THƯỜNG VỤ');
    await page.getByLabel('Chức vụ người ký').fill('CHỦ TỊCH');
    await page.getByLabel('Họ tên người ký').fill('Phạm Hoài An');
    await button(page, 'Chốt số liệu').click();
    await confirm(page, 'Chốt số liệu');
    await seen(page.getByText('Đã chốt bản số 1.'), page.getByRole('heading', { name: 'Bản chốt số 1' }));
  });

  it('downloads the report as a Word file that reads back with its head and figures', async () => {
    const downloading = page.waitForEvent('download');
    await button(page, /Tải báo cáo \(Word\) của bản chốt số 1/).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    file = join(folder, 'bao-cao.docx');
    await download.saveAs(file);
    const opened = await openOfficeFile(readFileSync(file), 'bao-cao.docx');
    if (!opened.ok) throw new Error(opened.problem.message.vi);
    expect(readDirective(opened.text).directive).toMatchObject({ kind: 'report', number: '38', place: 'Vân Khê', signature: { position: 'CHỦ TỊCH', name: 'Phạm Hoài An' } });
    expect(opened.text).toMatch(/\t17\t3,2/);
  });

  it.skipIf(!writer)('opens it in LibreOffice', () => {
    execFileSync(writer!, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore', timeout: 80_000 });
    expect(readFileSync(join(folder, 'bao-cao.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

async function reportUpToTheProvince({ binh, chi, dung, hue }: Cast): Promise<void> {
  const campaign = await launchSmallCampaign(binh);
  const chiReport = await ownAssignment(chi, campaign.id);
  await passOn(chi, chiReport);
  for (const [person, luot, kinhPhi] of [[dung, 12, 2.5], [hue, 5, 0.7]] as const) {
    const report = await ownAssignment(person, campaign.id);
    await write(person, report, { s1: 'Đã mở lớp.' }, { 'nam-2024': { luot, 'kinh-phi': kinhPhi } });
    await accept(chi, (await submit(person, report)).id);
  }
  await write(chi, chiReport, { s1: 'Toàn huyện đã mở ba lớp.' }, { 'nam-2024': { luot: 17, 'kinh-phi': 3.2 } });
  await submit(chi, chiReport);
}
