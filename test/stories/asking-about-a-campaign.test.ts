import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { confirmAsShown, handIn } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Dung does not know what a column means. She asks, Bình's office answers, and everybody reads it who takes part. */

const PLAN = `LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ
Số: 21/KH-LĐLĐ
KẾ HOẠCH
Tập huấn cán bộ công đoàn cơ sở năm 2024
I. TỔ CHỨC THỰC HIỆN
Công đoàn cấp trên trực tiếp cơ sở gửi báo cáo trước ngày 10/8/2024. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ Liên đoàn Lao động tỉnh Vân Khê (qua Ban Tuyên giáo, đồng chí Nguyễn Thanh Bình, điện thoại 0209.3111.222) để được hướng dẫn.
`;

let cast: Cast;
let mai: Person;
let campaignId: string;
let dungReport: string;
let question: string;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  mai = await openAccount(cast.world, cast.quanTri, { username: 'mai', name: 'Lý Thị Mai', roleKey: 'grassroots_chair', unitId: cast.units.cho });
  const planId = newId();
  await handIn(cast.giang, PLAN, { id: planId });
  const directive = await confirmAsShown(cast.giang, planId);
  campaignId = (await launchSmallCampaign(cast.binh, { directiveId: directive.id! })).id;
  await passOn(cast.chi, await ownAssignment(cast.chi, campaignId));
  await passOn(cast.tam, await ownAssignment(cast.tam, campaignId));
  dungReport = await ownAssignment(cast.dung, campaignId);
});
afterAll(() => cast.world.close());

const at = (id: string) => ({ path: { id } });
const head = async (person: Person) => must(await person.api.GET('/api/campaigns/{id}/questions-head', { params: at(campaignId) }));
const list = async (person: Person) => must(await person.api.GET('/api/campaigns/{id}/questions', { params: at(campaignId) })).items;
const ask = (person: Person, assignmentId: string, given: object = {}) =>
  person.api.POST('/api/assignments/{id}/questions', { params: at(assignmentId), body: { id: newId(), body: 'Cột “Lượt cán bộ” tính người hay lượt?', ...given } });
const answers = (person: Person, body: string, share = false) => person.api.POST('/api/questions/{id}/answers', { params: at(question), body: { id: newId(), body, share } });
const isTold = (person: Person, kind: string) => vi.waitFor(async () =>
  expect(must(await person.api.GET('/api/notices')).items.filter((one) => one.kind === kind && one.campaignId === campaignId)).not.toEqual([]), { timeout: 15_000 });

describe('the contact desk', () => {
  it('is the one that the document names until the owner sets one, for all who take part to see', async () => {
    expect((await head(cast.dung)).desk).toMatchObject({ from: 'document', version: 0, phone: '0209.3111.222' });
    const desk = { name: 'Ban Tuyên giáo – Nguyễn Thanh Bình', phone: '0209 3111 222', email: '', hours: 'Giờ hành chính' };
    const set = (person: Person, version: number) => person.api.PUT('/api/campaigns/{id}/contact-desk', { params: at(campaignId), body: { version, ...desk } });
    expect(refused(await set(cast.chi, 0))).toMatchObject({ status: 403 });
    expect(must(await set(cast.binh, 0))).toEqual({ ...desk, email: null, from: 'set', version: 1 });
    expect(refused(await set(cast.binh, 0))).toMatchObject({ status: 409, code: 'version_mismatch' });
    expect((await head(mai)).desk).toMatchObject({ name: desk.name, from: 'set' });
  });
});

describe('a question', () => {
  it('is asked by a unit, about a part of its report; who may answer is told', async () => {
    expect(refused(await ask(cast.hue, dungReport))).toMatchObject({ status: 404 });
    expect(refused(await ask(cast.dung, dungReport, { formKey: 'khong-co' }))).toMatchObject({ status: 422 });
    expect(refused(await ask(cast.dung, dungReport, { body: '  ' }))).toMatchObject({ status: 422 });
    const asked = must(await ask(cast.dung, dungReport, { formKey: 'bieu-01' }));
    question = asked.id;
    expect(asked).toMatchObject({ state: 'open', shared: false, askedBy: 'Hoàng Thị Dung', unitName: 'CĐCS Công ty Bao bì Lung Tiên', may: { answer: false, share: false, askOn: true, close: true } });
    await isTold(cast.binh, 'question.asked');
    await isTold(cast.chi, 'question.asked');
    expect((await head(cast.binh)).open).toBe(1);
    const toAnswer = async (person: Person) => must(await person.api.GET('/api/work')).toAnswer.map(({ open }) => open);
    expect([await toAnswer(cast.binh), await toAnswer(cast.chi), await toAnswer(cast.tam), await toAnswer(cast.dung)]).toEqual([[1], [1], [], []]);
    expect((await list(cast.chi))[0]).toMatchObject({ id: question, may: { answer: true, share: false } });
  });

  it('is seen by nobody beside the unit and those above it', async () => {
    expect(await list(cast.hue)).toEqual([]);
    expect(await list(mai)).toEqual([]);
    expect((await head(cast.hue)).open).toBe(0);
    expect(refused(await answers(mai, 'Lượt.'))).toMatchObject({ status: 404 });
    expect(refused(await answers(cast.dung, 'Tự trả lời.'))).toMatchObject({ status: 403 });
  });

  it('is answered by the level above, asked on, and answered for all by the owner’s desk', async () => {
    expect(refused(await answers(cast.chi, 'Tính lượt.', true))).toMatchObject({ status: 403 });
    expect(must(await answers(cast.chi, 'Tính lượt.'))).toMatchObject({ state: 'answered', shared: false, replies: [{ fromUnit: false, body: 'Tính lượt.', saidBy: 'Đỗ Kim Chi' }] });
    await isTold(cast.dung, 'question.answered');
    const on = must(await cast.dung.api.POST('/api/questions/{id}/asking-on', { params: at(question), body: { id: newId(), body: 'Một người dự hai lớp thì sao?' } }));
    expect(on).toMatchObject({ state: 'open', replies: [{ fromUnit: false }, { fromUnit: true }] });
    await isTold(cast.binh, 'question.asked-on');
    expect(must(await answers(cast.binh, 'Tính là hai lượt.', true))).toMatchObject({ state: 'answered', shared: true });
  });

  it('is then read by all who take part, who learn whose it was and not who asked', async () => {
    const [shown] = await list(mai);
    expect(shown).toMatchObject({
      unitName: 'CĐCS Công ty Bao bì Lung Tiên', askedBy: null, shared: true, may: { answer: false, share: false, askOn: false, close: false },
      replies: [{ saidBy: 'Đỗ Kim Chi' }, { saidBy: null, fromUnit: true }, { saidBy: 'Nguyễn Thanh Bình', body: 'Tính là hai lượt.' }],
    });
    expect(JSON.stringify(shown)).not.toContain('Hoàng Thị Dung');
    expect((await cast.khach.fetch(`/api/campaigns/${campaignId}/questions`)).status).toBe(403);
    const share = (shared: boolean) => cast.binh.api.PUT('/api/questions/{id}/sharing', { params: at(question), body: { shared } });
    must(await share(false));
    expect(await list(mai)).toEqual([]);
    must(await share(true));
    expect(refused(await cast.chi.api.PUT('/api/questions/{id}/sharing', { params: at(question), body: { shared: false } }))).toMatchObject({ status: 403 });
  });

  it('is closed by the unit, and nothing is said to it any more', async () => {
    expect(must(await cast.dung.api.POST('/api/questions/{id}/closing', { params: at(question) }))).toMatchObject({ state: 'closed', may: { answer: false, askOn: false, close: false } });
    expect(refused(await answers(cast.binh, 'Thêm một ý.'))).toMatchObject({ status: 409, code: 'wrong_state', state: 'closed' });
    expect((await head(cast.binh)).open).toBe(0);
  });
});
