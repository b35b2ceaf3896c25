import type { World } from '../../support/world.ts';
import { must, newId } from '../../support/world.ts';

/** A screen of the sample province: who looks at it, and where it is. Nobody in particular where there is no name. */
export interface Screen {
  name: string;
  sample?: string;
  at: string;
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
  const running = must(await binh.GET('/api/campaigns')).items.find(({ state }) => state === 'running')!;
  const { ownAssignmentId: own, template } = must(await binh.GET('/api/campaigns/{id}', { params: { path: { id: running.id } } }));
  const draft = must(await binh.POST('/api/campaigns', { body: { id: newId(), unitId: running.unitId, directiveId: null, title: 'Khảo sát nhu cầu bồi dưỡng' } }));
  const chiReport = must(await chi.GET('/api/campaigns/{id}', { params: { path: { id: running.id } } })).myAssignments[0]!.id;
  const waiting = must(await chi.GET('/api/work')).toReview[0]!;
  const [returned] = must(await dung.GET('/api/work')).toWrite;
  const passing = must(await hoa.GET('/api/work')).toPassOn[0]!;
  return [
    { name: 'sign-in', at: '/sign-in' },
    { name: 'my work of an upper-level union', sample: 'chi', at: '/' },
    { name: 'my work of a grassroots chair', sample: 'dung', at: '/' },
    { name: 'documents', sample: 'giang', at: '/documents' },
    { name: 'intake', sample: 'giang', at: '/documents/new' },
    { name: 'reading', sample: 'giang', at: `/documents/${unread.id}` },
    { name: 'a confirmed reading', sample: 'binh', at: `/documents/${confirmed.id}` },
    { name: 'campaigns', sample: 'binh', at: '/campaigns' },
    { name: 'a new campaign', sample: 'binh', at: '/campaigns/new' },
    { name: 'preparing a campaign', sample: 'binh', at: `/campaigns/${draft.id}` },
    { name: 'a running campaign', sample: 'binh', at: `/campaigns/${running.id}` },
    { name: 'passing on', sample: 'hoa', at: `/assignments/${passing.assignmentId}/passing-on` },
    { name: 'writing a returned report', sample: 'dung', at: `/assignments/${returned!.assignmentId}` },
    { name: 'filling a form', sample: 'dung', at: `/assignments/${returned!.assignmentId}?part=form:${template.forms[0]!.key}` },
    { name: 'units below', sample: 'chi', at: `/assignments/${chiReport}?tab=units` },
    { name: 'review', sample: 'chi', at: `/revisions/${waiting.revisionId}` },
    { name: 'consolidations', sample: 'binh', at: '/consolidation' },
    { name: 'figures', sample: 'binh', at: `/assignments/${own}/consolidation` },
    { name: 'texts', sample: 'chi', at: `/assignments/${chiReport}/consolidation?tab=texts` },
    { name: 'freezing', sample: 'binh', at: `/assignments/${own}/consolidation/freezing` },
    { name: 'organisation', sample: 'binh', at: '/organisation' },
    { name: 'a unit', sample: 'quan-tri', at: `/organisation/${running.unitId}` },
    { name: 'accounts', sample: 'quan-tri', at: '/administration/accounts' },
    { name: 'installation', sample: 'quan-tri', at: '/administration/installation' },
    { name: 'journal', sample: 'quan-tri', at: '/administration/journal' },
    { name: 'no rights', sample: 'khach', at: '/' },
    { name: 'no such page', sample: 'an', at: '/khong-co' },
  ];
}
