import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { LACKING_PLAN, LATE_OUTLINE } from '../support/lacking-plan.ts';
import { handIn } from '../support/scene.ts';
import { newId, startWorld } from '../support/world.ts';
import { hindrances, sidewaysScroll } from './support/looking.ts';
import { button, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const structure = (page: Page) => page.getByRole('region', { name: 'Nội dung đọc được' });
const paper = (page: Page) => page.getByRole('region', { name: 'Văn bản gốc' });
const line = (page: Page, key: string) => page.locator(`[data-attachment="${key}"]`);

describe('what a plan names and nobody has', () => {
  let cast: Cast;
  const id = newId();
  let giang: Page;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    await handIn(cast.giang, LACKING_PLAN, { id });
    return cast.world;
  });

  it('wears a mark in the list, and the document says what is missing', async () => {
    giang = await stage.enter(cast.giang, { at: '/documents' });
    await seen(giang.getByTitle('2 nội dung kèm theo được nêu nhưng chưa có'));
    await giang.getByRole('link', { name: 'Kế hoạch số 21/KH-LĐLĐ' }).click();
    await seen(giang.getByText('Được nêu nhưng chưa có: Biểu mẫu số 01, Gợi ý đề cương báo cáo.'));
    await seen(line(giang, 'bieu-mau-1').getByText('Được nêu, chưa có'), line(giang, 'phu-luc-2').getByText('Có sẵn trong văn bản'));
  });

  it('its place lights up in the paper, as do scope and contact', async () => {
    await button(giang, 'Xem chỗ nêu: Biểu mẫu số 01').click();
    await seen(paper(giang).locator('[data-lit="true"]', { hasText: 'Biểu mẫu số 01' }));
    await structure(giang).getByRole('button', { name: '“từ công đoàn cơ sở trở lên”' }).click();
    await seen(paper(giang).locator('[data-lit="true"]', { hasText: 'từ công đoàn cơ sở trở lên' }));
    await seen(structure(giang).getByText('cấp thấp nhất: công đoàn cơ sở'), structure(giang).getByRole('link', { name: '0290.3812.345' }));
  });

  it('Giang copies a message to the sender and records that she asked', async () => {
    await button(giang, 'Hỏi nơi gửi: Biểu mẫu số 01').click();
    const dialog = giang.getByRole('dialog');
    await expect.poll(() => dialog.getByLabel('Lời nhắn').inputValue()).toContain('Kế hoạch số 21/KH-LĐLĐ ngày 1/7/2024 có nêu “Biểu mẫu số 01”');
    await button(dialog, 'Ghi là đã hỏi').click();
    await gone(dialog);
    await seen(line(giang, 'bieu-mau-1').getByText('Đã hỏi nơi gửi'));
  });

  it('the outline comes later: a picture is refused in a sentence, the text is read and taken into the content, by undo too', async () => {
    stage.expectComplaint(/status of 422/);
    await attach(giang, 'Gợi ý đề cương báo cáo', 'anh.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    await seen(giang.getByText(/Tệp ảnh bị hỏng/));
    await attach(giang, 'Gợi ý đề cương báo cáo', 'de-cuong.txt', Buffer.from(LATE_OUTLINE));
    await seen(line(giang, 'de-cuong').getByText('Đính kèm sau: de-cuong.txt'), line(giang, 'de-cuong').getByText('Đọc được 2 mục lớn.'));
    await button(line(giang, 'de-cuong'), 'Đưa vào đề cương báo cáo').click();
    await seen(structure(giang).getByText('KIẾN NGHỊ'), structure(giang).getByText(/đã lưu \d/));
  });

  it('she does without the form, for a reason, and takes that back', async () => {
    await button(giang, 'Không cần: Biểu mẫu số 01').click();
    const dialog = giang.getByRole('dialog');
    await button(dialog, 'Không cần').click();
    await seen(dialog.getByText('Hãy ghi lý do.'));
    await dialog.getByLabel('Vì sao không cần?').fill('Số liệu đã có trong báo cáo quý.');
    await button(dialog, 'Không cần').click();
    await seen(line(giang, 'bieu-mau-1').getByText('Lý do: Số liệu đã có trong báo cáo quý.'));
    await button(giang, 'Hoàn tác: Biểu mẫu số 01').click();
    await seen(line(giang, 'bieu-mau-1').getByText('Đã hỏi nơi gửi'));
  });

  it('actors are matched; she says that one is right, and chooses another unit for the next', async () => {
    await structure(giang).locator('#group-deadlines').getByRole('button', { name: /Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở/ }).click();
    await button(giang, 'Đúng: Công đoàn cơ sở').click();
    await seen(structure(giang).getByText('Trần Hương Giang xác định'));
    await button(giang, 'Chọn khác: Công đoàn cấp trên trực tiếp cơ sở').click();
    const dialog = giang.getByRole('dialog');
    await dialog.getByLabel('Một đơn vị').click();
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).or(dialog.getByRole('textbox', { name: 'Đơn vị' })).fill('thanh lung');
    await giang.getByRole('option', { name: 'Liên đoàn Lao động huyện Thanh Lung' }).click();
    await button(dialog, 'Lưu').click();
    await gone(dialog);
    await seen(structure(giang).getByText('= Liên đoàn Lao động huyện Thanh Lung').first());
  });

  it('a recipient’s role is proposed and corrected', async () => {
    await structure(giang).locator('#group-recipients').getByRole('button', { name: /LĐLĐ các huyện, thành phố/ }).click();
    await button(structure(giang), 'Đúng: thực hiện').click();
    await expect.poll(() => structure(giang).getByLabel('Vai trò').inputValue()).toBe('carry_out');
  });

  it('nothing hinders people with disabilities, on a phone either', async () => {
    expect(await hindrances(giang)).toEqual([]);
    const phone = await stage.enter(cast.giang, { at: `/documents/${id}`, phone: true, dark: true });
    await seen(pageTitle(phone, 'Kế hoạch số 21/KH-LĐLĐ'), line(phone, 'bieu-mau-1'));
    expect([await sidewaysScroll(phone), await hindrances(phone)]).toEqual([0, []]);
  });

  it('she is warned when she confirms, and Bình when he prepares the campaign', async () => {
    await giang.keyboard.press('Escape');
    await button(giang, 'Xác nhận nội dung').click();
    const dialog = giang.getByRole('dialog');
    await seen(dialog.getByText(/Văn bản nêu nhưng chưa có: Biểu mẫu số 01\./));
    await button(dialog, /^Xác nhận|^Vẫn xác nhận/).click();
    await seen(button(giang, 'Mở lại để sửa'));
    const binh = await stage.enter(cast.binh, { at: `/documents/${id}` });
    await binh.getByRole('link', { name: 'Tạo đợt báo cáo' }).click();
    await seen(pageTitle(binh, /./), binh.getByText('Được nêu nhưng chưa có: Biểu mẫu số 01.'));
    await button(binh, /Tạo/).last().click();
    await seen(binh.getByText('Được nêu nhưng chưa có: Biểu mẫu số 01.'), binh.getByText(/Biểu mẫu số 01 được nêu trong văn bản nhưng chưa có/));
  });
});

async function attach(page: Page, label: string, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, `Đính kèm tệp: ${label}`).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}
