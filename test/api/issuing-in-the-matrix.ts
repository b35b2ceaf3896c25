import { vi, expect } from 'vitest';
import type { Cast } from '../support/cast.ts';
import { draftLetter, draftOfSnapshot, issue, signed } from '../support/issuing.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for issuing; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** A draft of Chi's, a letter of hers that came to Dung's union, with its scan, and an entry of her address book. */
export async function issuedByChi({ chi, dung, units }: Cast, snapshotId: string) {
  const at = (id: string) => ({ params: { path: { id } } });
  const draft = await draftOfSnapshot(chi, snapshotId);
  const letter = await draftLetter(chi, 'Mời họp');
  must(await chi.api.POST('/api/outgoing-documents/{id}/recipients', { ...at(letter.id), body: { unitIds: [units.bao], bodyIds: [], proposed: false } }));
  await issue(chi, await signed(chi, letter));
  const form = new FormData();
  form.set('file', new Blob(['%PDF-1.4 bản quét']), 'ban-quet.pdf');
  await chi.fetch(`/api/outgoing-documents/${letter.id}/scan`, { method: 'POST', body: form });
  const body = must(await chi.api.POST('/api/units/{id}/outside-bodies', { ...at(chi.unitId), body: { id: newId(), name: 'Huyện ủy', address: null, email: null, way: 'post' } }));
  const [recipient] = must(await chi.api.GET('/api/outgoing-documents/{id}/recipients', at(letter.id))).items;
  const [received] = await vi.waitFor(async () => {
    const { items } = must(await dung.api.GET('/api/units/{id}/received-documents', at(units.bao)));
    expect(items).toHaveLength(1);
    return items;
  }, { timeout: 10_000 });
  return { draft: draft.id, letter: letter.id, recipient: recipient!.id, body: body.id, received: received!.id, head: draft.head };
}

export function issuingRows({ units }: Cast, { chiReport, chiSnapshot }: { chiReport: string; chiSnapshot: string }, { draft, letter, recipient, body, received, head }: Awaited<ReturnType<typeof issuedByChi>>): Row[] {
  const reads = '401 403 404 404 ok  404 ok  ok  ok  ok';
  const drafts = '401 403 404 404 ok  404 ok  ok  403 ok';
  const issues = '401 403 404 404 ok  404 403 ok  403 ok';
  const unit = { id: units.thanhLung };
  const entry = { name: 'Huyện ủy', address: null, email: null, way: 'post' };
  return [
    { operation: 'downloadFrozenForms', of: "Chi's", params: { id: chiSnapshot }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'downloadForms', of: "Chi's", params: { id: chiReport }, answers: '401 403 403 403 ok  404 ok  403 ok  ok' },
    { operation: 'readResults', of: "Chi's report", params: { id: chiReport }, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },
    { operation: 'downloadResult', of: 'before it is issued', params: { id: chiReport }, answers: '401 403 404 404 404 404 404 404 404 404' },
    { operation: 'readOutgoingDocuments', of: "Chi's unit", params: unit, answers: reads },
    { operation: 'draftOutgoing', of: "Chi's unit", answers: drafts, body: () => ({ id: newId(), unitId: units.thanhLung, kind: 'CV', title: 'Công văn mới' }) },
    { operation: 'readOutgoing', of: "Chi's draft", params: { id: draft }, answers: reads },
    { operation: 'changeOutgoing', of: "Chi's draft, of another version", params: { id: draft }, answers: drafts, body: () => ({ version: 99, kind: 'BC', code: null, profile: 'state', title: 'Khác', head }) },
    { operation: 'discardOutgoing', of: 'one that was issued', params: { id: letter }, answers: drafts },
    { operation: 'attachOutgoingContent', of: 'a report, with no such file', params: { id: draft }, answers: drafts, body: () => ({}) },
    { operation: 'checkOutgoing', of: "Chi's draft, of another version", params: { id: draft }, answers: drafts, body: () => ({ version: 99 }) },
    { operation: 'returnOutgoing', of: 'one that is a draft', params: { id: draft }, answers: drafts, body: () => ({ reason: 'Sửa lại' }) },
    { operation: 'signOutgoing', of: 'one that was not checked', params: { id: draft }, answers: issues, body: () => ({ version: 99, signature: head.signature, signedOn: '2024-07-15' }) },
    { operation: 'attachSignedScan', of: 'with no such file', params: { id: letter }, answers: issues, body: () => ({}) },
    { operation: 'issueOutgoing', of: 'one that was not signed', params: { id: draft }, answers: issues, body: () => ({ id: newId(), version: 99 }) },
    { operation: 'recallOutgoing', of: 'one that is a draft', params: { id: draft }, answers: issues, body: () => ({ reason: 'Nhầm số' }) },
    { operation: 'downloadOutgoing', of: "Chi's draft", params: { id: draft }, answers: reads },
    { operation: 'downloadOutgoingPdf', of: "Chi's letter", params: { id: letter }, answers: reads },
    { operation: 'downloadSignedScan', of: "Chi's letter", params: { id: letter }, answers: reads },
    { operation: 'readRecipients', of: "Chi's letter", params: { id: letter }, answers: reads },
    { operation: 'addRecipients', of: "Chi's draft, of nobody", params: { id: draft }, answers: drafts, body: () => ({}) },
    { operation: 'removeRecipient', of: 'what was issued', params: { id: letter, recipientId: recipient }, answers: issues },
    { operation: 'logDelivery', of: "Chi's letter", params: { id: letter, recipientId: recipient }, answers: issues, body: () => ({ id: newId(), way: 'hand', sentOn: '2024-07-15', receivedOn: null }) },
    { operation: 'readOutsideBodies', of: "Chi's unit", params: unit, answers: reads },
    { operation: 'addOutsideBody', of: 'one that is there', params: unit, answers: drafts, body: () => ({ id: newId(), ...entry }) },
    { operation: 'changeOutsideBody', of: 'of another version', params: { id: body }, answers: drafts, body: () => ({ version: 99, ...entry }) },
    { operation: 'retireOutsideBody', of: "Chi's", params: { id: body }, answers: drafts },
    { operation: 'readOutgoingRegister', of: "Chi's unit", params: unit, answers: reads },
    { operation: 'changeOutgoingRegister', of: "Chi's unit", params: unit, answers: issues, body: () => ({ byKind: false, letters: 'LĐLĐ', profile: 'state' }) },
    { operation: 'openOutgoingRegister', of: 'one that has begun', params: unit, answers: issues, body: () => ({ year: 2024, kind: null, lastNumber: 9 }) },
    { operation: 'voidOutgoingNumber', of: "Chi's unit", params: unit, answers: issues, body: () => ({ id: newId(), kind: null, reason: 'Giấy hỏng' }) },
    { operation: 'readReceivedDocuments', of: "Dung's union", params: { id: units.bao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'confirmReceipt', of: "at Dung's union", params: { id: received }, answers: '401 403 404 ok  ok  404 403 ok  403 ok' },
    { operation: 'downloadReceived', of: "at Dung's union", params: { id: received }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
  ];
}
