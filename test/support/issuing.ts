import type { paths } from '../../web/api/contract.ts';
import type { Person } from './cast.ts';
import { must, newId } from './world.ts';

export type Outgoing = paths['/api/outgoing-documents/{id}']['get']['responses'][200]['content']['application/json'];

const at = (id: string) => ({ params: { path: { id } } });

/** A letter of the unit's own, with a file of its own and a code. */
export async function draftLetter(person: Person, title = 'Mời dự hội nghị', more: object = {}): Promise<Outgoing> {
  const draft = must(await person.api.POST('/api/outgoing-documents', { body: { id: newId(), unitId: person.unitId, kind: 'CV', title, ...more } }));
  const form = new FormData();
  form.set('file', new Blob([`%PDF-1.4 ${title}`]), 'cong-van.pdf');
  await person.fetch(`/api/outgoing-documents/${draft.id}/content`, { method: 'POST', body: form });
  return must(await person.api.PUT('/api/outgoing-documents/{id}', { ...at(draft.id), body: { version: draft.version, kind: 'CV', code: 'LĐLĐ-VP', profile: 'state', title, head: draft.head } }));
}

/** A draft of a frozen consolidation, with a signer and the line that says where it is filed. */
export async function draftOfSnapshot(person: Person, snapshotId: string, more: object = {}): Promise<Outgoing> {
  const draft = must(await person.api.POST('/api/outgoing-documents', { body: { id: newId(), unitId: person.unitId, kind: 'BC', snapshotId, ...more } }));
  const head = { ...draft.head, signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'Chủ tịch', name: 'Vi Thị Đào' }, recipients: ['Như trên', 'Lưu: VT'] };
  return must(await person.api.PUT('/api/outgoing-documents/{id}', { ...at(draft.id), body: { version: draft.version, kind: 'BC', code: draft.code, profile: draft.profile, title: draft.title, head } }));
}

export const check = async (person: Person, { id, version }: Outgoing) => must(await person.api.POST('/api/outgoing-documents/{id}/check', { ...at(id), body: { version } }));
export const sign = async (person: Person, { id, version, head }: Outgoing, signedOn = '2024-07-15') =>
  must(await person.api.POST('/api/outgoing-documents/{id}/signing', { ...at(id), body: { version, signature: { ...head.signature, name: head.signature.name || 'Vi Thị Đào' }, signedOn } }));
export const issue = async (person: Person, { id, version }: Outgoing, more: object = {}) => must(await person.api.POST('/api/outgoing-documents/{id}/issue', { ...at(id), body: { id: newId(), version, ...more } }));

/** From draft to signed, by who may all of it. */
export const signed = async (person: Person, draft: Outgoing, by: Person = person) => sign(by, await check(by, draft));
