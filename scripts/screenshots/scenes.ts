import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { programFolder } from '../../src/kit/config.ts';

export interface Scene {
  /** The name of the picture. */
  name: string;
  /** Username of the sample person who sees it; nobody has signed in where there is none. */
  sample?: string;
  /** Taken on a phone for the guide. */
  phone?: boolean;
  /** Leads to what is to be seen. */
  play: (page: Page) => Promise<void>;
}

const plan = join(programFolder, 'src/sample/documents/ke-hoach-tong-ket-dao-tao.txt');

/** The screens of the guide in the order of the story. */
export const scenes: Scene[] = [
  { name: '01-dang-nhap', play: (page) => open(page, '/sign-in') },
  { name: '02-tiep-nhan-van-ban', sample: 'giang', play: (page) => open(page, '/documents/new') },
  { name: '03-doc-van-ban', sample: 'giang', play: readThePlan },
  { name: '04-tao-dot-bao-cao', sample: 'binh', play: prepareCampaign },
  { name: '05-tien-do', sample: 'binh', play: async (page) => open(page, `/campaigns/${await runningCampaign(page)}`) },
  { name: '06-viec-cua-toi', sample: 'chi', play: (page) => open(page, '/') },
  { name: '07-viet-bao-cao', sample: 'dung', phone: true, play: writeReturned },
  { name: '08-duyet-bao-cao', sample: 'chi', play: reviewWithNote },
  { name: '09-tong-hop', sample: 'binh', play: traceFigure },
  { name: '10-chot-so-lieu', sample: 'binh', play: async (page) => open(page, `/assignments/${await ownAssignment(page)}/consolidation/freezing`) },
  { name: '11-to-chuc', sample: 'quan-tri', play: openUnit },
  { name: '12-quan-tri', sample: 'quan-tri', play: openAccount },
];

async function open(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function ask<T>(page: Page, at: string): Promise<T> {
  return (await page.request.get(at)).json() as Promise<T>;
}

async function runningCampaign(page: Page): Promise<string> {
  const { items } = await ask<{ items: { id: string; state: string }[] }>(page, '/api/campaigns');
  return items.find(({ state }) => state === 'running')!.id;
}

async function ownAssignment(page: Page): Promise<string> {
  return (await ask<{ ownAssignmentId: string }>(page, `/api/campaigns/${await runningCampaign(page)}`)).ownAssignmentId;
}

async function readThePlan(page: Page): Promise<void> {
  await open(page, '/documents/new');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await chooser).setFiles(plan);
  await page.getByLabel('Địa danh').waitFor();
  await page.getByLabel('Trích yếu').click();
}

async function prepareCampaign(page: Page): Promise<void> {
  const { items } = await ask<{ items: { id: string; state: string; title: string }[] }>(page, '/api/documents');
  const confirmed = items.find(({ state }) => state === 'confirmed')!;
  await open(page, `/documents/${confirmed.id}`);
  await page.getByRole('link', { name: 'Tạo đợt báo cáo' }).click();
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click();
  await page.getByRole('heading', { name: '1. Mẫu báo cáo' }).waitFor();
}

async function writeReturned(page: Page): Promise<void> {
  await open(page, '/');
  await page.getByRole('link', { name: 'Sửa và nộp lại' }).first().click();
  await page.getByLabel(/Đang ở phần/).or(page.getByRole('navigation', { name: 'Đề cương báo cáo' })).first().waitFor();
  const phone = (page.viewportSize()?.width ?? 0) < 768;
  if (phone) {
    const option = await page.getByRole('option', { name: /có góp ý cần sửa/ }).first().textContent();
    await page.getByLabel('Đang ở phần').selectOption({ label: option ?? '' });
  } else {
    await page.getByRole('link', { name: /có góp ý cần sửa/ }).first().click();
  }
  await page.getByRole('textbox', { name: /Nội dung mục/ }).waitFor();
  if (phone) await page.getByLabel('Đang ở phần').evaluate((field) => void field.scrollIntoView());
}

async function reviewWithNote(page: Page): Promise<void> {
  const { toReview } = await ask<{ toReview: { revisionId: string }[] }>(page, '/api/work');
  await open(page, `/revisions/${toReview[0]!.revisionId}`);
  await page.getByRole('button', { name: 'Ghi lý do ở mục này' }).first().click();
  await page.getByLabel(/^Lý do ở/).first().fill('Nêu rõ số buổi và số người dự.');
}

async function traceFigure(page: Page): Promise<void> {
  await open(page, `/assignments/${await ownAssignment(page)}/consolidation`);
  await page.getByRole('button', { name: /bấm để xem nguồn gốc/ }).first().click();
  await page.getByRole('dialog', { name: 'Nguồn gốc số liệu' }).getByRole('row').nth(2).waitFor();
}

async function openUnit(page: Page): Promise<void> {
  const { items } = await ask<{ items: { id: string; name: string }[] }>(page, '/api/units?q=thanh%20lung');
  await open(page, `/organisation/${items.find(({ name }) => name.includes('huyện Thanh Lũng'))!.id}`);
}

async function openAccount(page: Page): Promise<void> {
  await open(page, '/administration/accounts');
}
