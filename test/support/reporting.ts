import type { paths } from '../../web/api/contract.ts';
import type { Person } from './cast.ts';
import { must, newId } from './world.ts';

type Campaign = paths['/api/campaigns/{id}']['get']['responses'][200]['content']['application/json'];
type Template = paths['/api/campaigns/{id}']['put']['requestBody']['content']['application/json']['template'];

/** A rich text of one paragraph. */
export const text = (words: string) => ({ version: 1 as const, type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }] });

/** A small template: two sections, one form of two rows with a count, an amount and a note. */
export const SMALL_TEMPLATE: Template = {
  outline: [
    { key: 's1', label: 'I', heading: 'Tình hình chung', guidance: null, children: [] },
    { key: 's2', label: 'II', heading: 'Đề xuất, kiến nghị', guidance: null, children: [] },
  ],
  forms: [{
    key: 'bieu-01', title: 'Biểu 01: Tập huấn cán bộ',
    rows: [{ key: 'nam-2023', label: 'Năm 2023' }, { key: 'nam-2024', label: 'Ước năm 2024' }],
    columns: [
      { key: 'luot', label: 'Lượt cán bộ', type: 'count', decimals: 0, rollup: 'sum' },
      { key: 'kinh-phi', label: 'Kinh phí (triệu đồng)', type: 'decimal', decimals: 1, rollup: 'sum' },
      { key: 'ghi-chu', label: 'Ghi chú', type: 'text', decimals: 0, rollup: 'none' },
    ],
  }],
};

/** Drafts, fills and launches a campaign of two levels with a small template. */
export async function launchSmallCampaign(planner: Person, change: { title?: string; template?: Template; directiveId?: string } = {}): Promise<Campaign> {
  const draft = must(await planner.api.POST('/api/campaigns', { body: { id: newId(), unitId: planner.unitId, directiveId: change.directiveId ?? null, title: change.title ?? 'Sơ kết tập huấn 2024' } }));
  const path = { id: draft.id };
  const changed = must(await planner.api.PUT('/api/campaigns/{id}', { params: { path }, body: {
    version: draft.version, title: draft.title, template: change.template ?? SMALL_TEMPLATE, ownDue: '2024-08-25',
    levels: [{ typeKeys: ['district'], due: '2024-08-10' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-30' }],
  } }));
  return must(await planner.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version: changed.version } }));
}

/** The person's own report in a campaign. */
export async function ownAssignment(person: Person, campaignId: string): Promise<string> {
  const campaign = must(await person.api.GET('/api/campaigns/{id}', { params: { path: { id: campaignId } } }));
  return campaign.myAssignments.find((assignment) => assignment.unitId === person.unitId)!.id;
}

/** Passes the campaign on to every unit below. */
export async function passOn(person: Person, assignmentId: string) {
  return must(await person.api.POST('/api/assignments/{id}/passing-on', { params: { path: { id: assignmentId } }, body: { due: null, exempt: [] } }));
}

/** Writes texts and figures into a fresh draft. */
export async function write(person: Person, id: string, sections: Record<string, string>, rows: Record<string, Record<string, number | string | null>> = {}, formKey = 'bieu-01') {
  for (const [sectionKey, words] of Object.entries(sections)) {
    must(await person.api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id, sectionKey } }, body: { version: 0, body: text(words) } }));
  }
  for (const [rowKey, cells] of Object.entries(rows)) {
    must(await person.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id, formKey, rowKey } }, body: { version: 0, cells } }));
  }
}

export async function submit(person: Person, id: string) {
  return must(await person.api.POST('/api/assignments/{id}/revisions', { params: { path: { id } }, body: { id: newId() } }));
}

export async function accept(person: Person, revisionId: string) {
  return must(await person.api.POST('/api/revisions/{id}/acceptance', { params: { path: { id: revisionId } }, body: { id: newId() } }));
}
