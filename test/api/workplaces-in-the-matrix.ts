import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for workplaces and foundings; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** A workplace that Dung's union covers, and one without a union where Chi has made contact. */
export async function workplacesOf({ chi, units }: Cast) {
  const [covered, bare, foundingId] = [newId(), newId(), newId()];
  for (const id of [covered, bare]) {
    must(await chi.api.POST('/api/workplaces', { body: { id, unitId: units.thanhLung, code: null, from: '2024-01-01', name: 'Công ty Bao bì', kindKey: 'private-enterprise', ownershipKey: null, fieldKey: null, localityKey: null, address: null, count: null } }));
  }
  must(await chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id: covered } }, body: { id: newId(), unionId: units.bao, from: '2024-07-15' } }));
  must(await chi.api.POST('/api/workplaces/{id}/foundings', { params: { path: { id: bare } }, body: { id: foundingId, typeKey: 'grassroots', on: '2024-07-01', note: null } }));
  return { covered, bare, foundingId };
}

export function workplaceRows({ units }: Cast, { covered, bare, foundingId }: Awaited<ReturnType<typeof workplacesOf>>): Row[] {
  const signedIn = '401 ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const keepsTheTree = '401 403 403 403 ok  403 ok  403 403 ok';
  const keepsWorkplaces = '401 403 403 403 ok  404 ok  403 403 ok';
  const workplace = { code: null, name: 'Công ty Thử', kindKey: 'private-enterprise', ownershipKey: null, fieldKey: null, localityKey: null, address: null };
  return [
    { operation: 'readWorkplaceVocabulary', answers: signedIn },
    { operation: 'readWorkplaces', answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readWorkplace', of: "covered by Dung's union", params: { id: covered }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readWorkplace', of: 'without a union', params: { id: bare }, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },
    { operation: 'createWorkplace', of: "in Chi's district", answers: keepsTheTree, body: () => ({ id: newId(), unitId: units.thanhLung, from: '2024-01-01', ...workplace }) },
    { operation: 'changeWorkplace', params: { id: covered }, answers: keepsWorkplaces, body: () => ({ id: newId(), unitId: units.thanhLung, from: '2024-01-01', status: 'working', ...workplace }) },
    { operation: 'recordWorkers', params: { id: covered }, answers: keepsWorkplaces, body: () => ({ id: newId(), on: '2024-07-01', workers: 12, women: 5 }) },
    { operation: 'coverWorkplace', of: 'covered already', params: { id: covered }, answers: keepsWorkplaces, body: () => ({ id: newId(), unionId: units.mamNon, from: '2024-07-15' }) },
    { operation: 'endCovering', of: 'without a union', params: { id: bare }, answers: keepsWorkplaces, body: () => ({ id: newId(), on: '2024-07-15', reason: 'Chuyển' }) },
    { operation: 'readWorkplaceFigures', of: "of Chi's district", query: `?unitId=${units.thanhLung}`, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },
    { operation: 'readFoundings', answers: '401 403 ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'startFounding', of: 'under way already', params: { id: bare }, answers: keepsWorkplaces, body: () => ({ id: newId(), typeKey: 'grassroots', on: '2024-07-01' }) },
    { operation: 'addFoundingEntry', params: { id: foundingId }, answers: keepsWorkplaces, body: () => ({ id: newId(), kind: 'resume', on: '2024-07-15' }) },
    { operation: 'takeBackFoundingEntry', of: 'one that is not there', params: { id: foundingId, entryId: newId() }, answers: '401 403 403 403 404 404 404 403 403 404' },
    { operation: 'recogniseFounding', of: 'before its meeting', params: { id: foundingId }, answers: keepsWorkplaces,
      body: () => ({ id: newId(), unionId: newId(), on: '2024-07-15', decisionSymbol: '1/QĐ', decisionDate: '2024-07-15', parentId: units.thanhLung, name: 'Công đoàn', shortName: 'CĐ' }) },
    { operation: 'readFoundingYear', of: "of Chi's district", query: `?unitId=${units.thanhLung}&year=2024`, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },
    { operation: 'saveFoundingPlan', of: "of Chi's district", params: { unitId: units.thanhLung, year: '2024' }, answers: keepsWorkplaces, body: () => ({ version: 99, unions: 1, members: 10 }) },
  ];
}
