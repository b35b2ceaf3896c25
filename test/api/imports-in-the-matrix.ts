import type { Cast } from '../support/cast.ts';
import { preview } from '../support/sheets.ts';
import { newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for sheets; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** A sheet of Chi's, with a fault in its only row. */
export const importOfChi = async ({ chi }: Cast): Promise<string> => (await preview(chi, 'Mã đơn vị,Tên đơn vị\nTL-1,Thiếu loại\n', { filename: 'don-vi.csv' })).id;

export function importRows({ units }: Cast, chiImport: string): Row[] {
  const signedIn = '401 ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const keepsTheDistrict = '401 403 403 403 ok  403 ok  403 403 ok';
  const plannersOfProvince = '401 403 403 403 403 403 ok  403 403 ok';
  const keepsDungsMembers = '401 403 403 ok  ok  403 ok  403 403 ok';
  const onlyChi = '401 404 404 404 ok  404 404 404 404 404';
  return [
    { operation: 'readImports', answers: signedIn },
    { operation: 'startImport', of: 'for the province', answers: plannersOfProvince, body: () => ({ id: newId(), kind: 'units', unitId: units.province }) },
    { operation: 'startImport', of: "for Chi's district", answers: keepsTheDistrict, body: () => ({ id: newId(), kind: 'units', unitId: units.thanhLung }) },
    { operation: 'startImport', of: "of members, for Dung's union", answers: keepsDungsMembers, body: () => ({ id: newId(), kind: 'members', unitId: units.bao }) },
    { operation: 'startImport', of: "of workplaces, for Chi's district", answers: keepsTheDistrict, body: () => ({ id: newId(), kind: 'workplaces', unitId: units.thanhLung }) },
    { operation: 'startImport', of: "of workplaces, for Dung's union", answers: keepsTheDistrict, body: () => ({ id: newId(), kind: 'workplaces', unitId: units.bao }) },
    { operation: 'readImport', of: "Chi's", params: { id: chiImport }, answers: onlyChi },
    { operation: 'readImportRows', of: "Chi's", params: { id: chiImport }, answers: onlyChi },
    { operation: 'readImportReviews', of: "Chi's", params: { id: chiImport }, answers: onlyChi },
    { operation: 'decideImportRow', of: "Chi's, a row without candidates", params: { id: chiImport, number: '2' }, answers: '401 404 404 404 404 404 404 404 404 404', body: () => ({ what: 'leave-out' }) },
    { operation: 'decideRemainingRows', of: "Chi's", params: { id: chiImport }, answers: onlyChi, body: () => ({ what: 'another' }) },
    { operation: 'changeImportDay', of: "Chi's", params: { id: chiImport }, answers: onlyChi, body: () => ({ effective: '2024-07-15' }) },
    { operation: 'applyImport', of: "Chi's, with a fault", params: { id: chiImport }, answers: onlyChi, body: () => ({ mode: 'all' }) },
    { operation: 'downloadImportFile', of: "Chi's", params: { id: chiImport }, answers: onlyChi },
    { operation: 'cancelImport', of: "Chi's", params: { id: chiImport }, answers: onlyChi },
    { operation: 'readImportColumns', params: { kind: 'units' }, answers: signedIn },
    { operation: 'readImportColumns', of: 'members', params: { kind: 'members' }, answers: signedIn },
    { operation: 'downloadImportTemplate', params: { kind: 'units' }, answers: signedIn },
    { operation: 'downloadImportTemplate', of: 'workplaces', params: { kind: 'workplaces' }, answers: signedIn },
    { operation: 'exportWorkplaces', of: "of Chi's district", query: `?unitId=${units.thanhLung}`, answers: '401 403 404 404 ok  404 ok  ok  ok  ok' },
    { operation: 'exportWorkplaces', of: "of Dung's union", query: `?unitId=${units.bao}&format=csv`, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
  ];
}
