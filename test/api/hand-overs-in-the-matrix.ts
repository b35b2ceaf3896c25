import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

/** Who reaches hand-overs, and who reads that there was one at Bảo. */
export function handOverRows(bao: string, handedOver: string): Row[] {
  const handing = { kind: 'person', unitId: bao, fromAccountId: newId(), toAccountId: newId() };
  return [
    { operation: 'previewHandOver', of: "Dung's", answers: '401 403 403 403 403 403 403 403 403 ok', body: () => ({ ...handing, id: newId() }) },
    { operation: 'recordHandOver', of: 'of nobody', answers: '401 403 403 403 403 403 403 403 403 ok', body: () => ({ ...handing, toAccountId: null, id: newId() }) },
    { operation: 'readHandOvers', answers: '401 ok ok ok ok ok ok ok ok ok' },
    { operation: 'readHandOver', of: "of Bảo's chair", params: { id: handedOver }, answers: '401 404 404 404 404 404 404 404 404 ok' },
    { operation: 'readUnitRespondent', of: 'of Bảo', params: { id: bao }, answers: '401 403 404 ok ok 404 ok ok ok ok' },
    { operation: 'undoHandOver', of: 'one that does not exist', params: { id: newId() }, answers: '401 403 403 403 403 403 403 403 403 404' },
  ];
}

/** A role at Bảo that passed from one to another, neither of the ten. */
export async function handedOverAtBao({ quanTri, units }: Cast): Promise<string> {
  const account = async (username: string, name: string, grant: { id: string; roleKey: string; unitId: string }) =>
    must(await quanTri.api.POST('/api/accounts', { body: { id: newId(), username, name, grant } })).accountId;
  const fromAccountId = await account('nhan', 'Phan Thị Nhàn', { id: newId(), roleKey: 'grassroots_chair', unitId: units.bao });
  const toAccountId = await account('thu', 'Cao Văn Thụ', { id: newId(), roleKey: 'reader', unitId: units.tram });
  return must(await quanTri.api.POST('/api/hand-overs', { body: { id: newId(), kind: 'person', unitId: units.bao, fromAccountId, toAccountId } })).id;
}
