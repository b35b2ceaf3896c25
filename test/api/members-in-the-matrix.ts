import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for members and their transfers; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** A member of Dung's union, and three who are asked to move to Mai's. */
export async function membersOfDung({ dung, units }: Cast) {
  const join = async (name: string) => must(await dung.api.POST('/api/members', { body: { id: newId(), unitId: units.bao, name, joinedOn: '2024-07-15' } })).id;
  const member = await join('Tạ Thị Thử');
  const leaving = [await join('Lê Một'), await join('Lê Hai'), await join('Lê Ba')];
  const transfers = await Promise.all(leaving.map(async (personId) =>
    must(await dung.api.POST('/api/member-transfers', { body: { id: newId(), personId, toUnitId: units.cho, effective: '2024-07-16' } })).id));
  return { member, transfers };
}

export function memberRows({ units }: Cast, { member, transfers }: Awaited<ReturnType<typeof membersOfDung>>): Row[] {
  const signedIn = '401 ok  ok  ok  ok  ok  ok  ok  ok  ok';
  const readsMembers = '401 403 ok  ok  ok  ok  ok  403 403 ok';
  const keepsMembers = '401 403 403 ok  ok  403 ok  403 403 ok';
  const knowsMember = '401 403 404 ok  ok  404 ok  403 403 ok';
  const onlyAdmin = '401 403 403 403 403 403 403 403 403 ok';
  return [
    { operation: 'readMemberVocabulary', answers: signedIn },
    { operation: 'readMembers', answers: readsMembers },
    { operation: 'createMember', of: "Dung's union", answers: keepsMembers, body: () => ({ id: newId(), unitId: units.bao, name: 'Người Mới', joinedOn: '2024-07-15' }) },
    { operation: 'findNamesakes', of: "Dung's union", answers: keepsMembers, body: () => ({ unitId: units.bao, name: 'Người Mới' }) },
    { operation: 'readMember', of: "Dung's", params: { id: member }, answers: knowsMember },
    { operation: 'changePerson', of: "Dung's", params: { id: member }, answers: knowsMember, body: () => ({ version: 99, name: 'Đổi Tên' }) },
    { operation: 'showPerson', of: "Dung's", params: { id: member }, answers: knowsMember, body: () => ({ id: newId(), purpose: 'Đối chiếu' }) },
    { operation: 'readPersonViews', of: "Dung's", params: { id: member }, answers: knowsMember },
    { operation: 'leaveUnion', of: 'before joining', params: { id: member }, answers: knowsMember, body: () => ({ id: newId(), on: '2024-07-01', reason: 'retired' }) },
    { operation: 'takeBackLeaving', of: 'a member', params: { id: member }, answers: knowsMember },
    { operation: 'readmitMember', of: 'a member', params: { id: member }, answers: knowsMember, body: () => ({ id: newId(), unitId: units.bao, joinedOn: '2024-07-15' }) },
    { operation: 'readmitByNumber', of: 'a number that nobody has', answers: keepsMembers, body: () => ({ id: newId(), unitId: units.bao, joinedOn: '2024-07-15', cardNumber: 'KHONG-CO' }) },
    { operation: 'suspendMember', of: 'for no day', params: { id: member }, answers: knowsMember, body: () => ({ id: newId(), from: '2024-07-15', until: '2024-07-15', reason: 'Nghỉ' }) },
    { operation: 'endSuspension', of: 'one that is not there', params: { id: member, suspensionId: newId() }, answers: '401 403 404 404 404 404 404 403 403 404', body: () => ({ on: '2024-07-15' }) },
    { operation: 'placeMemberInGroup', of: 'no group', params: { id: member }, answers: knowsMember, body: () => ({ id: newId(), groupId: units.mamNon, from: '2024-07-15' }) },
    { operation: 'readTransfers', answers: readsMembers },
    { operation: 'findTransferTargets', query: '?q=cho', answers: readsMembers },
    { operation: 'askTransfer', of: "Dung's, to where they are", answers: knowsMember, body: () => ({ id: newId(), personId: member, toUnitId: units.bao, effective: '2024-07-16' }) },
    { operation: 'confirmTransfer', of: "from Dung's to Mai's", params: { id: transfers[0]! }, answers: '401 403 ok  403 403 ok  ok  403 403 ok' },
    { operation: 'recordTransferConsent', of: "from Dung's to Mai's", params: { id: transfers[0]! }, answers: '401 403 ok  403 403 ok  ok  403 403 ok', body: () => ({ by: 'Trương Tuyết Mai', on: '2024-07-15' }) },
    { operation: 'refuseTransfer', of: "from Dung's to Mai's", params: { id: transfers[1]! }, answers: '401 403 ok  403 403 ok  ok  403 403 ok', body: () => ({ reason: 'Chưa đủ hồ sơ' }) },
    { operation: 'withdrawTransfer', of: "from Dung's to Mai's", params: { id: transfers[2]! }, answers: keepsMembers },
    { operation: 'readMemberFigures', of: "Dung's", params: { id: units.bao }, answers: knowsMember },
    { operation: 'readMemberFigures', of: 'the province', params: { id: units.province }, answers: '401 403 404 404 404 404 ok  403 403 ok' },
    { operation: 'exportMembers', of: "Dung's", answers: keepsMembers, body: () => ({ id: newId(), unitId: units.bao, purpose: 'In thẻ' }) },
    { operation: 'readMemberExports', of: "Dung's", query: `?unitId=${units.bao}`, answers: knowsMember },
    { operation: 'readMemberExports', of: "of Chi's district", query: `?unitId=${units.thanhLung}`, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'readBlanking', answers: onlyAdmin },
    { operation: 'blankDetails', answers: onlyAdmin, body: () => ({ id: newId() }) },
  ];
}
