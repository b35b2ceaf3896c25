import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign } from '../support/reporting.ts';
import { confirmAsShown, handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const head = (issuer: string, symbol: string, date: string) => `${issuer}\n\nSố: ${symbol}\n\nVân Khê, ngày ${date.split('/')[0]} tháng ${date.split('/')[1]} năm ${date.split('/')[2]}\n`;
const TLD = 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM';
const PROVINCE = `${TLD}\nLIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ`;
const DISTRICT = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN THANH LUNG';

const resolutionOf = (year: number, about: string) => `${head(TLD, '4a/NQ-TLĐ', year === 2014 ? '24/6/2014' : '04/3/2010')}
NGHỊ QUYẾT

Về ${about}

Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam quyết nghị:

I. MỤC TIÊU

Nâng cao chất lượng hoạt động của các cấp công đoàn.
`;
const CADRES = resolutionOf(2014, 'xây dựng đội ngũ cán bộ công đoàn gần người lao động');
const TRAINING = resolutionOf(2010, 'mở rộng các lớp bồi dưỡng cán bộ công đoàn');

const PLAN = `${head(PROVINCE, '21/KH-LĐLĐ', '12/2/2024')}
KẾ HOẠCH

Thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam

Thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam về xây dựng đội ngũ cán bộ công đoàn, Ban Thường vụ LĐLĐ tỉnh xây dựng kế hoạch như sau:

I. CHỈ TIÊU

1. Hằng năm, trên 98% đoàn viên được phổ biến nghị quyết của công đoàn.

2. Từ 75% trở lên doanh nghiệp có công đoàn ký kết được thỏa ước lao động tập thể.

3. Ít nhất 60% công đoàn cơ sở có phòng tiếp đoàn viên.

II. TỔ CHỨC THỰC HIỆN

- Công đoàn cấp trên trực tiếp cơ sở gửi báo cáo về LĐLĐ tỉnh trước ngày 25/8/2024.

Nơi nhận:
- Lưu: VT.
`;
const DISTRICT_PLAN = `${head(DISTRICT, '05/KH-LĐLĐ', '01/3/2024')}
KẾ HOẠCH

Thực hiện Kế hoạch số 21/KH-LĐLĐ ngày 12/2/2024 của Liên đoàn Lao động tỉnh Vân Khê

Thực hiện Kế hoạch số 21/KH-LĐLĐ ngày 12/2/2024 của Liên đoàn Lao động tỉnh Vân Khê, Ban Thường vụ LĐLĐ huyện xây dựng kế hoạch như sau:

I. CHỈ TIÊU

1. Hằng năm, trên 98% đoàn viên được phổ biến nghị quyết của công đoàn.

2. Từ 70% trở lên doanh nghiệp có công đoàn ký kết được thỏa ước lao động tập thể.

II. TỔ CHỨC THỰC HIỆN

- Công đoàn cơ sở gửi báo cáo về LĐLĐ huyện trước ngày 25/8/2024.

Nơi nhận:
- Lưu: VT.
`;
const REVIEW = `${head(PROVINCE, '80/KH-LĐLĐ', '27/6/2024')}
KẾ HOẠCH

Tổng kết 10 năm thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014 ở các cấp công đoàn tỉnh

Thực hiện Kế hoạch số 86/KH-TLĐ ngày 10/6/2024 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam về tổng kết 10 năm thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 24/6/2014, Ban Thường vụ LĐLĐ tỉnh xây dựng kế hoạch tổng kết như sau:

I. MỤC ĐÍCH

Nhìn lại mười năm.

Nơi nhận:
- Lưu: VT.

ĐỀ CƯƠNG

Báo cáo tổng kết 10 năm thực hiện Nghị quyết 4a

I. CÔNG TÁC CHỈ ĐẠO, BAN HÀNH VĂN BẢN

II. KẾT QUẢ THỰC HIỆN

III. ĐỀ XUẤT, KIẾN NGHỊ
`;

const lineageOf = async (person: Person, id: string) => must(await person.api.GET('/api/documents/{id}/lineage', { params: { path: { id } } }));
const notHeld = async (person: Person) => must(await person.api.GET('/api/lineage/not-held')).items.map(({ cited }) => `${cited.number}/${cited.code} ${cited.date ?? ''}`.trim());

describe('a document is tied to those that it carries out', () => {
  let cast: Cast;
  let lan: Person;
  const ids: Record<'plan' | 'cadres' | 'training' | 'district' | 'review', string> = { plan: newId(), cadres: newId(), training: newId(), district: newId(), review: newId() };

  const takeIn = async (person: Person, id: string, text: string) => expect((await handIn(person, text, { id })).status).toBe(201);
  const linkTo = async (person: Person, id: string, symbol: string) => (await lineageOf(person, id)).own.find((link) => link.cited && `${link.cited.number}/${link.cited.code}` === symbol);

  beforeAll(async () => {
    cast = await summonCast(await startWorld());
    lan = await openAccount(cast.world, cast.quanTri, { username: 'lan', name: 'Mạc Thị Lan', roleKey: 'records_clerk', unitId: cast.units.thanhLung });
  });
  afterAll(() => cast.world.close());

  it('Giang takes a plan in whose resolution nobody holds: it is listed', async () => {
    await takeIn(cast.giang, ids.plan, PLAN);
    await expect.poll(() => notHeld(cast.giang)).toEqual(['4a/NQ-TLĐ 2014-06-24']);
    expect(await linkTo(cast.giang, ids.plan, '4a/NQ-TLĐ')).toMatchObject({ kind: 'carries_out', state: 'proposed', match: 'none', to: null, parent: true });
  });

  it('the other 4a/NQ-TLĐ comes in, of 2010, and is not taken for it', async () => {
    await takeIn(cast.giang, ids.training, TRAINING);
    await confirmAsShown(cast.giang, ids.training);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await notHeld(cast.giang)).toEqual(['4a/NQ-TLĐ 2014-06-24']);
    expect((await lineageOf(cast.giang, ids.training)).documents.map(({ id }) => id)).toEqual([ids.training]);
  });

  it('the resolution comes in, and the link is proposed by itself', async () => {
    await takeIn(cast.giang, ids.cadres, CADRES);
    await expect.poll(async () => (await linkTo(cast.giang, ids.plan, '4a/NQ-TLĐ'))?.to?.id).toBe(ids.cadres);
    expect(await linkTo(cast.giang, ids.plan, '4a/NQ-TLĐ')).toMatchObject({ match: 'exact', state: 'proposed', to: { issuedOn: '2014-06-24', readable: true } });
    expect(await notHeld(cast.giang)).toEqual([]);
  });

  it('Giang confirms it, thinks again, and confirms it after all; An may only look', async () => {
    const link = (await linkTo(cast.giang, ids.plan, '4a/NQ-TLĐ'))!;
    const path = { id: ids.plan, linkId: link.id };
    expect(refused(await cast.an.api.POST('/api/documents/{id}/lineage/links/{linkId}/confirmation', { params: { path }, body: {} })).status).toBe(403);
    const confirmed = must(await cast.giang.api.POST('/api/documents/{id}/lineage/links/{linkId}/confirmation', { params: { path }, body: {} }));
    expect(confirmed.own[0]).toMatchObject({ state: 'confirmed', decidedBy: 'Trần Hương Giang' });
    expect(refused(await cast.giang.api.POST('/api/documents/{id}/lineage/links/{linkId}/rejection', { params: { path } }))).toMatchObject({ status: 409, code: 'wrong_state' });
    must(await cast.giang.api.DELETE('/api/documents/{id}/lineage/links/{linkId}/decision', { params: { path } }));
    must(await cast.giang.api.POST('/api/documents/{id}/lineage/links/{linkId}/confirmation', { params: { path }, body: {} }));
    await confirmAsShown(cast.giang, ids.cadres);
    await confirmAsShown(cast.giang, ids.plan);
  });

  it('the district issues its own plan below; what it lowers, leaves out and sets too late is shown', async () => {
    await launchSmallCampaign(cast.binh, { directiveId: must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path: { id: ids.plan } } })).id! });
    await takeIn(lan, ids.district, DISTRICT_PLAN);
    await expect.poll(async () => (await linkTo(lan, ids.district, '21/KH-LĐLĐ'))?.to?.id).toBe(ids.plan);
    const differences = must(await lan.api.GET('/api/documents/{id}/lineage/differences', { params: { path: { id: ids.district }, query: { to: ids.plan } } }));
    expect(differences.targets.map(({ change, childText, parentText }) => [change, parentText, childText])).toEqual([
      ['kept', '> 98 %', '> 98 %'], ['lowered', '>= 75 %', '>= 70 %'], ['missing', '>= 60 %', null],
    ]);
    expect(differences.deadlines).toMatchObject([{ change: 'no_time', days: 0, childActor: 'Công đoàn cơ sở', parentActor: 'Công đoàn cấp trên trực tiếp cơ sở' }]);
  });

  it('Lan sees the chain up to the resolution, of which the province holds the only copy, and not its content', async () => {
    const { documents, links } = await lineageOf(lan, ids.district);
    expect(documents.map(({ id, readable }) => [id, readable])).toEqual([[ids.cadres, false], [ids.plan, true], [ids.district, true]]);
    expect(links.find(({ from }) => from === ids.district)).toMatchObject({ to: ids.plan, kind: 'carries_out', differences: { kept: 1, lowered: 1, missing: 1, deadlines: 1 } });
    expect(links.find(({ from }) => from === ids.plan)).toMatchObject({ to: ids.cadres, state: 'confirmed', differences: null });
    expect((await lan.api.GET('/api/documents/{id}', { params: { path: { id: ids.cadres } } })).response.status).toBe(404);
    expect((await lan.api.GET('/api/documents/{id}/lineage', { params: { path: { id: ids.cadres } } })).response.status).toBe(404);
  });

  it('nobody learns of a paper above by guessing its symbol', async () => {
    const secret = newId();
    await takeIn(cast.giang, secret, `${head(PROVINCE, '77/KH-LĐLĐ', '12/2/2024')}\nKẾ HOẠCH\n\nViệc riêng của tỉnh\n\nI. MỤC ĐÍCH\n\nGiữ trong cơ quan.\n`);
    const guess = newId();
    await takeIn(lan, guess, DISTRICT_PLAN.replaceAll('21/KH-LĐLĐ', '77/KH-LĐLĐ').replace('05/KH', '06/KH'));
    await expect.poll(async () => (await linkTo(lan, guess, '77/KH-LĐLĐ'))?.match).toBe('none');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(JSON.stringify(await lineageOf(lan, guess))).not.toContain('Việc riêng');
  });

  it('the ten-year review is tied to the resolution of its title, though that is no basis', async () => {
    await takeIn(cast.giang, ids.review, REVIEW);
    await expect.poll(async () => (await linkTo(cast.giang, ids.review, '4a/NQ-TLĐ'))?.to?.id).toBe(ids.cadres);
    expect(await linkTo(cast.giang, ids.review, '4a/NQ-TLĐ')).toMatchObject({ kind: 'reviews', parent: false, reviewed: { years: 10, from: 2014, to: 2024 } });
    expect(await linkTo(cast.giang, ids.review, '86/KH-TLĐ')).toMatchObject({ kind: 'carries_out', parent: true, to: null });
    expect(await notHeld(cast.giang)).toContain('86/KH-TLĐ 2024-06-10');
  });

  it('the resolution shows its reviews and what each level issued, and never those of its namesake', async () => {
    const issued = async (id: string) => must(await cast.binh.api.GET('/api/documents/{id}/lineage/issued', { params: { path: { id } } }));
    const { reviews, total, levels, documents } = await issued(ids.cadres);
    expect(reviews.map(({ id, reviewed }) => [id, reviewed?.years])).toEqual([[ids.review, 10]]);
    expect(total).toBe(2);
    expect(levels.map(({ level, total: count }) => [level, count])).toEqual([['province', 1], ['upper', 1]]);
    expect(documents.map(({ id }) => id)).toEqual([ids.plan, ids.district]);
    expect(await issued(ids.training)).toMatchObject({ reviews: [], total: 0 });
  });

  it('a campaign made from the review has the list in the section that asks for it', async () => {
    const directive = await confirmAsShown(cast.giang, ids.review);
    const draft = must(await cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.binh.unitId, directiveId: directive.id! } }));
    const [section, results] = draft.template.outline;
    expect(section!.guidance).toContain('Văn bản đã ban hành để triển khai: 2');
    expect(section!.guidance).toContain('Kế hoạch số 21/KH-LĐLĐ ngày 12/2/2024');
    expect(section!.guidance).toContain('Kế hoạch số 05/KH-LĐLĐ ngày 1/3/2024');
    expect(results!.guidance).toBeNull();
  });

  it('a link that no words told is added and removed by hand, and leads in no circle', async () => {
    const { giang } = cast;
    const add = (id: string, toDocumentId: string) => giang.api.POST('/api/documents/{id}/lineage/links', { params: { path: { id } }, body: { id: newId(), kind: 'continues', toDocumentId } });
    expect(refused(await add(ids.cadres, ids.plan))).toMatchObject({ status: 409, code: 'link_leads_back' });
    expect(refused(await add(ids.plan, ids.cadres))).toMatchObject({ status: 409, code: 'linked_already' });
    const added = must(await add(ids.cadres, ids.training)).own.find((link) => link.to?.id === ids.training)!;
    expect(added).toMatchObject({ kind: 'continues', state: 'confirmed', madeBy: 'person' });
    const removed = must(await giang.api.DELETE('/api/documents/{id}/lineage/links/{linkId}', { params: { path: { id: ids.cadres, linkId: added.id } } }));
    expect(removed.own.some((link) => link.id === added.id)).toBe(false);
    const read = (await linkTo(giang, ids.plan, '4a/NQ-TLĐ'))!;
    expect(refused(await giang.api.DELETE('/api/documents/{id}/lineage/links/{linkId}', { params: { path: { id: ids.plan, linkId: read.id } } }))).toMatchObject({ code: 'link_was_read' });
  });

  it('what is rejected is not proposed again, also when the document is corrected', async () => {
    const { giang } = cast;
    const link = (await linkTo(giang, ids.review, '86/KH-TLĐ'))!;
    must(await giang.api.POST('/api/documents/{id}/lineage/links/{linkId}/rejection', { params: { path: { id: ids.review, linkId: link.id } } }));
    must(await giang.api.DELETE('/api/documents/{id}/directive/confirmation', { params: { path: { id: ids.review } } }));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect((await lineageOf(giang, ids.review)).own.filter((one) => one.cited?.number === '86').map(({ state }) => state)).toEqual(['rejected']);
  });
});
