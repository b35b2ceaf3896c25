import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { summonCast } from '../support/cast.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { button, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const RESOLUTION = `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM

Số: 5c/NQ-TLĐ

Hà Nội, ngày 09 tháng 9 năm 2019

NGHỊ QUYẾT

Về bữa ăn ca của người lao động

Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam quyết nghị:

I. CHỈ TIÊU

1. Từ 75% trở lên doanh nghiệp có công đoàn ký kết được thỏa ước lao động tập thể.
`;
const PLAN = `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ

Số: 21/KH-LĐLĐ

Vân Khê, ngày 12 tháng 2 năm 2024

KẾ HOẠCH

Thực hiện Nghị quyết số 5c/NQ-TLĐ ngày 09/9/2019 về bữa ăn ca

Thực hiện Nghị quyết số 5c/NQ-TLĐ ngày 09/9/2019 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam và Kế hoạch số 33/KH-TLĐ ngày 08/01/2024 của Tổng Liên đoàn Lao động Việt Nam, Ban Thường vụ LĐLĐ tỉnh xây dựng kế hoạch như sau:

I. CHỈ TIÊU

1. Từ 70% trở lên doanh nghiệp có công đoàn ký kết được thỏa ước lao động tập thể.
`;

describe('Giang ties a plan to the resolution that it carries out', () => {
  const planId = newId();
  const stage = setStage(async () => {
    const world = await startWorld();
    const { giang } = await summonCast(world);
    for (const [id, text] of [[newId(), RESOLUTION], [planId, PLAN]] as const) await handIn(giang, text, { id });
    await vi.waitFor(async () => {
      const { own } = must(await giang.api.GET('/api/documents/{id}/lineage', { params: { path: { id: planId } } }));
      if (!own.some(({ to }) => to)) throw new Error('no link is proposed yet');
    }, { timeout: 10_000 });
    return world;
  });
  let page: Page;
  const waiting = () => page.getByRole('region', { name: /Liên kết chờ xác nhận/ });

  it('comes from the document to its chain, where the link is proposed', async () => {
    page = await stage.enter({ username: 'giang' }, { at: `/documents/${planId}` });
    await page.getByRole('link', { name: 'Chuỗi văn bản' }).click();
    await seen(pageTitle(page, 'Chuỗi văn bản'), waiting().getByText('Đúng số, ký hiệu và ngày'), waiting().getByText('Chưa có', { exact: true }));
  });

  it('confirms it, takes that back, and confirms it again', async () => {
    await button(waiting(), /^Xác nhận liên kết với Nghị quyết số 5c/).click();
    await seen(page.getByText(/^Đã xác nhận liên kết với Nghị quyết số 5c/));
    await gone(button(waiting(), /^Xác nhận liên kết với Nghị quyết số 5c/));
    await button(page, 'Hoàn tác').click();
    await button(waiting(), /^Xác nhận liên kết với Nghị quyết số 5c/).click();
    await seen(page.getByRole('region', { name: 'Các liên kết khác' }).getByText('Đã xác nhận'));
    await page.reload();
    await seen(page.getByRole('region', { name: 'Các liên kết khác' }).getByText('Đã xác nhận'));
  });

  it('sees what the plan lowered, and opens its place in the plan', async () => {
    await button(page, /1 thấp hơn.*So sánh Kế hoạch số 21\/KH-LĐLĐ/).click();
    const panel = page.getByRole('complementary', { name: 'Khác với văn bản cấp trên' });
    await seen(panel.getByText('Thấp hơn'), panel.getByText('≥ 75%'), panel.getByText('≥ 70%'));
    await panel.getByRole('link', { name: /^Mở chỗ này/ }).click();
    await seen(pageTitle(page, 'Kế hoạch số 21/KH-LĐLĐ'));
    await expect.poll(() => page.getByRole('mark' as never).filter({ hasText: 'ký kết được thỏa ước' }).first().getAttribute('data-lit')).toBe('true');
  });

  it('finds the other document of the basis among those that nobody holds', async () => {
    await page.goto('/documents/not-held');
    await seen(pageTitle(page, 'Văn bản được nhắc đến nhưng chưa có'), page.getByText('Kế hoạch số 33/KH-TLĐ'), page.getByRole('link', { name: /^Tải lên Kế hoạch số 33/ }));
  });
});
