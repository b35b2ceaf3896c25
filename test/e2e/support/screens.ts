import { preview } from '../../support/sheets.ts';
import type { Caller, World } from '../../support/world.ts';
import { must, newId } from '../../support/world.ts';

/** A screen of the sample province: who looks at it, and where it is. Nobody in particular where there is no name. */
export interface Screen {
  name: string;
  sample?: string;
  at: string;
}

/** Two of the smallest unions of one place become one, next year. */
async function mergerOf({ GET }: Caller['api']) {
  const unions = must(await GET('/api/units', { params: { query: { typeKey: 'grassroots', limit: 60 } } })).items;
  const [one, other] = unions.filter((unit) => !unit.hasChildren && unit.parentId === unions[0]!.parentId);
  return { id: newId(), decisionSymbol: '12/QĐ-LĐLĐ', events: [{ kind: 'merge' as const, effective: '2025-01-01', sources: [one!.id], into: other!.id }] };
}

/** A member whom the province looked at, for a purpose; and a list that the chair took out. */
async function lookedAt(chair: Caller['api'], above: Caller['api']): Promise<string> {
  const [member] = must(await chair.GET('/api/members', { params: { query: {} } })).items;
  const path = { id: member!.id };
  must(await above.GET('/api/members/{id}', { params: { path } }));
  must(await above.POST('/api/members/{id}/showing', { params: { path }, body: { id: newId(), purpose: 'Đối chiếu danh sách khen thưởng' } }));
  must(await chair.POST('/api/member-exports', { body: { id: newId(), unitId: member!.union.id, purpose: 'In danh sách họp đại hội' }, parseAs: 'text' }));
  return member!.id;
}

/** A sheet of workplaces: one is new, one has a fault. */
async function sheetOfWorkplaces(world: World): Promise<string> {
  const binh = world.caller();
  must(await binh.api.POST('/api/demo/session', { body: { username: 'binh' } }));
  const unitId = must(await binh.api.GET('/api/session')).scopes[0]!.unitId;
  const sheet = 'Mã số thuế,Tên doanh nghiệp,Loại hình,Số lao động,Trong đó nữ\n0199000001,Công ty Đá Mài Thử,private-enterprise,40,12\n0199000002,Công ty Đá Vôi Thử,private-enterprise,4,12\n';
  return (await preview({ ...binh, name: '', username: 'binh', unitId }, sheet, { kind: 'workplaces', filename: 'doanh-nghiep.csv' })).id;
}

/** A sheet of members of whom two may be in the register: the names are there, the births are not told. */
async function sheetToDecide(world: World): Promise<string> {
  const dung = world.caller();
  must(await dung.api.POST('/api/demo/session', { body: { username: 'dung' } }));
  const unitId = must(await dung.api.GET('/api/session')).scopes[0]!.unitId;
  const [known, other] = must(await dung.api.GET('/api/members', { params: { query: {} } })).items;
  const sheet = `Họ và tên,Ngày vào công đoàn\n${known!.name},\n${other!.name},\nHà Thị Mới,31/2/2024\nHà Thị Mới,\n`;
  return (await preview({ ...dung, name: '', username: 'dung', unitId }, sheet, { kind: 'members', filename: 'doan-vien.csv' })).id;
}

/** Việt's work passes to Yến and back: a record stays, and nobody has lost anything. */
async function handOverTakenBack({ GET, POST }: Caller['api']): Promise<string> {
  const account = async (username: string) => must(await GET('/api/accounts', { params: { query: { q: username } } })).items.find((one) => one.username === username)!;
  const [viet, yen] = [await account('viet'), await account('yen')];
  const { id } = must(await POST('/api/hand-overs', { body: { id: newId(), kind: 'person', unitId: viet.grants[0]!.unitId, fromAccountId: viet.id, toAccountId: yen.id } }));
  must(await POST('/api/hand-overs/{id}/undoing', { params: { path: { id } } }));
  return id;
}

/** A report of the province that was signed, and a letter that was sent and recalled. */
async function outgoingOf(binh: Caller['api'], giang: Caller['api'], assignmentId: string, unitId: string) {
  const at = (id: string) => ({ params: { path: { id } } });
  const { proposedHead: head } = must(await binh.GET('/api/assignments/{id}/snapshots', at(assignmentId)));
  const snapshot = must(await binh.POST('/api/assignments/{id}/snapshots', { ...at(assignmentId), body: { id: newId(), head } }));
  const draft = must(await binh.POST('/api/outgoing-documents', { body: { id: newId(), unitId, kind: 'BC', snapshotId: snapshot.id } }));
  const second = must(await binh.POST('/api/outgoing-documents', { body: { id: newId(), unitId, kind: 'BC', snapshotId: snapshot.id } }));
  const signature = { authority: 'TM. BAN THƯỜNG VỤ', position: 'Chủ tịch', name: 'Vi Thị Đào' };
  const saved = must(await binh.PUT('/api/outgoing-documents/{id}', { ...at(second.id), body: { version: 1, kind: 'BC', code: second.code, profile: 'state', title: second.title, head: { ...second.head, signature } } }));
  const checked = must(await giang.POST('/api/outgoing-documents/{id}/check', { ...at(second.id), body: { version: saved.version } }));
  const signed = must(await giang.POST('/api/outgoing-documents/{id}/signing', { ...at(second.id), body: { version: checked.version, signature, signedOn: '2024-07-15' } }));
  must(await binh.POST('/api/units/{id}/outside-bodies', { ...at(unitId), body: { id: newId(), name: 'Tỉnh ủy Vân Khê', address: 'Phường Trung tâm', email: null, way: 'post' } }));
  must(await binh.POST('/api/outgoing-documents/{id}/recipients', { ...at(second.id), body: { unitIds: [], bodyIds: [], proposed: true } }));
  must(await giang.POST('/api/outgoing-documents/{id}/issue', { ...at(second.id), body: { id: newId(), version: signed.version } }));
  return { draft: draft.id, issued: second.id };
}

/** The main screens, each with something on it. */
export async function mainScreens(world: World): Promise<Screen[]> {
  const as = async (username: string) => {
    const { api } = world.caller();
    must(await api.POST('/api/demo/session', { body: { username } }));
    return api;
  };
  const [giang, binh, chi, dung, hoa] = [await as('giang'), await as('binh'), await as('chi'), await as('dung'), await as('hoa')];
  const documents = must(await giang.GET('/api/documents')).items;
  const confirmed = documents.find(({ state }) => state === 'confirmed')!;
  const unread = documents.find(({ state }) => state !== 'confirmed')!;
  const [middle, last] = ['17', '04'].map((number) => documents.find((document) => document.number === number)!);
  const running = must(await binh.GET('/api/campaigns')).items.find(({ state }) => state === 'running')!;
  const { ownAssignmentId: own, template } = must(await binh.GET('/api/campaigns/{id}', { params: { path: { id: running.id } } }));
  const draft = must(await binh.POST('/api/campaigns', { body: { id: newId(), unitId: running.unitId, directiveId: null, title: 'Khảo sát nhu cầu bồi dưỡng' } }));
  const regime = must(await binh.POST('/api/regimes', { body: {
    id: newId(), unitId: running.unitId, templateFrom: running.id, title: 'Báo cáo công tác công đoàn', period: { kind: 'half-year', months: [5, 11], day: 31 }, openBefore: 7,
    due: { kind: 'working-days', days: 5 }, levels: [{ typeKeys: ['district'], gap: 2 }, { typeKeys: ['grassroots'], gap: 5, lockAfter: 2 }],
  } }));
  const chiReport = must(await chi.GET('/api/campaigns/{id}', { params: { path: { id: running.id } } })).myAssignments[0]!.id;
  const waiting = must(await chi.GET('/api/work')).toReview[0]!;
  const [returned] = must(await dung.GET('/api/work')).toWrite;
  const passing = must(await hoa.GET('/api/work')).toPassOn[0]!;
  const workplace = async (query: { q?: string; union?: 'with' }) => must(await chi.GET('/api/workplaces', { params: { query } })).items[0]!.id;
  const province = must(await binh.GET('/api/session')).scopes[0]!.unitId;
  const dungUnit = must(await dung.GET('/api/session')).scopes[0]!.unitId;
  const founding = must(await binh.GET('/api/unit-acts')).items[0]!;
  const merger = must(await binh.POST('/api/unit-acts', { body: await mergerOf(binh) }));
  const cardRound = must(await binh.GET('/api/card-rounds')).items[0]!;
  must(await chi.POST('/api/assignments/{id}/questions', { params: { path: { id: chiReport } }, body: { id: newId(), body: 'Lớp mở cùng chuyên môn thì ghi ở cột nào?' } }));
  const outgoing = await outgoingOf(binh, giang, own!, province);
  const handOver = await handOverTakenBack(await as('quan-tri'));
  return [
    { name: 'sign-in', at: '/sign-in' },
    { name: 'my work of an upper-level union', sample: 'chi', at: '/' },
    { name: 'my work of a grassroots chair', sample: 'dung', at: '/' },
    { name: 'documents', sample: 'giang', at: '/documents' },
    { name: 'intake', sample: 'giang', at: '/documents/new' },
    { name: 'reading', sample: 'giang', at: `/documents/${unread.id}` },
    { name: 'a confirmed reading', sample: 'binh', at: `/documents/${confirmed.id}` },
    { name: 'a chain of documents', sample: 'giang', at: `/documents/${unread.id}/lineage` },
    { name: 'differences in a chain', sample: 'giang', at: `/documents/${middle!.id}/lineage?compare=${last!.id}_${middle!.id}` },
    { name: 'documents not held', sample: 'giang', at: '/documents/not-held' },
    { name: 'outgoing documents', sample: 'giang', at: '/documents/outgoing' },
    { name: 'a draft that goes out', sample: 'binh', at: `/documents/outgoing/${outgoing.draft}` },
    { name: 'an issued document', sample: 'giang', at: `/documents/outgoing/${outgoing.issued}` },
    { name: 'the register of numbers', sample: 'giang', at: '/documents/outgoing/register' },
    { name: 'what came through the system', sample: 'chi', at: '/documents/received' },
    { name: 'the address book', sample: 'giang', at: '/documents/outgoing/address-book' },
    { name: 'campaigns', sample: 'binh', at: '/campaigns' },
    { name: 'a new campaign', sample: 'binh', at: '/campaigns/new' },
    { name: 'preparing a campaign', sample: 'binh', at: `/campaigns/${draft.id}` },
    { name: 'periodic reporting', sample: 'binh', at: '/campaigns/regimes' },
    { name: 'a regime', sample: 'binh', at: `/campaigns/regimes/${regime.id}` },
    { name: 'a regime being changed', sample: 'binh', at: `/campaigns/regimes/${regime.id}?edit=1` },
    { name: 'a new regime', sample: 'binh', at: '/campaigns/regimes/new' },
    { name: 'a running campaign', sample: 'binh', at: `/campaigns/${running.id}` },
    { name: 'reports waiting for a decision', sample: 'chi', at: `/campaigns/${running.id}/reviewing` },
    { name: 'questions about a campaign', sample: 'binh', at: `/campaigns/${running.id}/questions` },
    { name: 'following a campaign up', sample: 'binh', at: `/campaigns/${running.id}/monitoring` },
    { name: 'passing on', sample: 'hoa', at: `/assignments/${passing.assignmentId}/passing-on` },
    { name: 'writing a returned report', sample: 'dung', at: `/assignments/${returned!.assignmentId}` },
    { name: 'filling a form', sample: 'dung', at: `/assignments/${returned!.assignmentId}?part=form:${template.forms[0]!.key}` },
    { name: 'results of a campaign', sample: 'chi', at: `/assignments/${chiReport}/results` },
    { name: 'units below', sample: 'chi', at: `/assignments/${chiReport}?tab=units` },
    { name: 'review', sample: 'chi', at: `/revisions/${waiting.revisionId}` },
    { name: 'consolidations', sample: 'binh', at: '/consolidation' },
    { name: 'figures', sample: 'binh', at: `/assignments/${own}/consolidation` },
    { name: 'texts', sample: 'chi', at: `/assignments/${chiReport}/consolidation?tab=texts` },
    { name: 'freezing', sample: 'binh', at: `/assignments/${own}/consolidation/freezing` },
    { name: 'organisation', sample: 'binh', at: '/organisation' },
    { name: 'a unit', sample: 'quan-tri', at: `/organisation/${running.unitId}` },
    { name: 'workplaces', sample: 'chi', at: '/workplaces' },
    { name: 'a workplace where a union is being founded', sample: 'chi', at: `/workplaces/${await workplace({ q: 'giay minato' })}` },
    { name: 'a covered workplace', sample: 'dung', at: `/workplaces/${await workplace({ q: 'bao bi lung tien' })}` },
    { name: 'foundings', sample: 'chi', at: '/workplaces/foundings' },
    { name: 'plan of founding', sample: 'binh', at: '/workplaces/plan' },
    { name: 'figures of workplaces', sample: 'binh', at: '/workplaces/figures' },
    { name: 'members', sample: 'dung', at: '/members' },
    { name: 'who looked at a record', sample: 'dung', at: `/members?person=${await lookedAt(dung, binh)}&looks=open` },
    { name: 'lists of members taken out', sample: 'dung', at: '/members/exports' },
    { name: 'transfers of members', sample: 'chi', at: '/members/transfers' },
    { name: 'rise and fall of members', sample: 'chi', at: '/members/figures' },
    { name: 'exchanges of cards', sample: 'binh', at: '/members/cards' },
    { name: 'an exchange of cards', sample: 'binh', at: `/members/cards/${cardRound.id}` },
    { name: 'cards of a union', sample: 'dung', at: `/members/cards/${cardRound.id}` },
    { name: 'figures of the organisation', sample: 'binh', at: `/figures/${province}?cut=kind` },
    { name: 'many units at once', sample: 'binh', at: '/reorganisation' },
    { name: 'small unions', sample: 'binh', at: '/reorganisation/small-unions' },
    { name: 'staffing', sample: 'binh', at: `/organisation/${province}/staffing` },
    { name: 'groupings', sample: 'binh', at: `/organisation/${province}/groupings` },
    { name: 'words', sample: 'binh', at: '/administration/words' },
    { name: 'standards of titles', sample: 'binh', at: '/administration/words?list=title-standards' },
    { name: 'imports', sample: 'binh', at: '/imports' },
    { name: 'a new import', sample: 'binh', at: '/imports/new' },
    { name: 'members from a sheet', sample: 'dung', at: '/imports/new?kind=members' },
    { name: 'workplaces from a sheet', sample: 'binh', at: '/imports/new?kind=workplaces' },
    { name: 'rows of workplaces', sample: 'binh', at: `/imports/${await sheetOfWorkplaces(world)}` },
    { name: 'rows that may be known already', sample: 'dung', at: `/imports/${await sheetToDecide(world)}` },
    { name: 'officers', sample: 'binh', at: '/officers' },
    { name: 'figures of officers', sample: 'binh', at: '/officers?view=figures' },
    { name: 'visits to unions', sample: 'chi', at: '/officers?view=visits' },
    { name: 'a committee and its officers', sample: 'dung', at: `/officers/${dungUnit}` },
    { name: 'who looks after an area', sample: 'binh', at: `/officers/${province}` },
    { name: 'decisions on units', sample: 'binh', at: '/organisation/decisions' },
    { name: 'a decision on units', sample: 'quan-tri', at: `/organisation/decisions/${founding.id}` },
    { name: 'hand-overs', sample: 'quan-tri', at: '/organisation/hand-overs' },
    { name: 'a hand-over', sample: 'quan-tri', at: `/organisation/hand-overs/${handOver}` },
    { name: 'a merger before and after', sample: 'binh', at: `/organisation/decisions/${merger.id}` },
    { name: 'accounts', sample: 'quan-tri', at: '/administration/accounts' },
    { name: 'installation', sample: 'quan-tri', at: '/administration/installation' },
    { name: 'holidays', sample: 'binh', at: '/administration/holidays' },
    { name: 'personal details', sample: 'quan-tri', at: '/administration/personal-details' },
    { name: 'journal', sample: 'quan-tri', at: '/administration/journal' },
    { name: 'no rights', sample: 'khach', at: '/' },
    { name: 'no such page', sample: 'an', at: '/khong-co' },
  ];
}
