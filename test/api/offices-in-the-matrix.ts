import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for branches and groups, staffing; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** A branch of Dung's with a group and a head, a filled position of the province, and an area of its. */
export async function officeOf({ dung, binh, units }: Cast) {
  const [branchId, leaderId, positionId, placementId, areaId] = [newId(), newId(), newId(), newId(), newId()];
  const position = { title: 'Chuyên viên tổng hợp', kindKey: 'professional', fullTime: true, seats: 2 };
  const today = '2024-07-15';
  must(await dung.api.POST('/api/units/{id}/member-groups', { params: { path: { id: units.bao } }, body: { id: branchId, typeKey: 'branch', name: 'Công đoàn bộ phận In', founded: today, leader: { id: leaderId, name: 'Lý Thị Mận' } } }));
  must(await dung.api.POST('/api/units/{id}/member-groups', { params: { path: { id: branchId } }, body: { id: newId(), typeKey: 'group', name: 'Tổ công đoàn Đóng gói', founded: today } }));
  must(await binh.api.POST('/api/units/{id}/positions', { params: { path: { id: units.province } }, body: { id: positionId, ...position, from: today } }));
  must(await binh.api.POST('/api/positions/{id}/placements', { params: { path: { id: positionId } }, body: { id: placementId, personName: 'Hà Văn Núi', inQuota: true, from: today } }));
  must(await binh.api.POST('/api/units/{id}/unit-groups', { params: { path: { id: units.province } }, body: { id: areaId, groupingKey: 'area', name: 'Cụm ven rừng' } }));
  return { branchId, leaderId, positionId, placementId, areaId, position };
}

export function officeRows({ units }: Cast, office: Awaited<ReturnType<typeof officeOf>>): Row[] {
  const keepsDungsGroups = '401 403 404 ok  ok  404 ok  403 403 ok';
  const staffsTheProvince = '401 403 404 404 404 404 ok  403 403 ok';
  return [
    { operation: 'readMemberGroups', of: "Dung's union", params: { id: units.bao }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'readMemberGroup', of: "Dung's", params: { id: office.branchId }, answers: '401 403 404 ok  ok  404 ok  ok  ok  ok' },
    { operation: 'addMemberGroup', of: "Dung's union", params: { id: units.bao }, answers: keepsDungsGroups, body: () => ({ id: newId(), typeKey: 'group', name: 'Tổ công đoàn Kho', founded: '2024-07-15' }) },
    { operation: 'changeMemberGroup', of: "Dung's", params: { id: office.branchId }, answers: keepsDungsGroups, body: () => ({ id: newId(), from: '2024-07-15', name: 'Công đoàn bộ phận In', members: 50 }) },
    { operation: 'moveMemberGroup', of: "Dung's", params: { id: office.branchId }, answers: keepsDungsGroups, body: () => ({ id: newId(), from: '2024-07-15', parentId: units.bao }) },
    { operation: 'endMemberGroup', of: "Dung's, with a group below", params: { id: office.branchId }, answers: keepsDungsGroups, body: () => ({ id: newId(), on: '2024-07-15', reason: 'Gộp tổ' }) },
    { operation: 'nameGroupLeader', of: "Dung's", params: { id: office.branchId }, answers: keepsDungsGroups, body: () => ({ id: newId(), name: 'Nông Văn Thác', part: 'deputy', from: '2024-07-15' }) },
    { operation: 'endGroupLeader', of: "Dung's", params: { id: office.branchId, leaderId: office.leaderId }, answers: keepsDungsGroups, body: () => ({ on: '2024-07-15' }) },
    { operation: 'readPositions', of: 'the province', params: { id: units.province }, answers: staffsTheProvince },
    { operation: 'readPositions', of: "Dung's union", params: { id: units.bao }, answers: keepsDungsGroups },
    { operation: 'readStaffing', of: 'the province', params: { id: units.province }, answers: staffsTheProvince },
    { operation: 'readStaffingYears', of: 'the province', params: { id: units.province }, answers: staffsTheProvince },
    { operation: 'setStaffQuota', of: 'the province', params: { id: units.province }, answers: staffsTheProvince, body: () => ({ id: newId(), year: 2024, granted: 30 }) },
    { operation: 'makePosition', of: 'the province', params: { id: units.province }, answers: staffsTheProvince, body: () => ({ id: newId(), ...office.position, from: '2024-07-15' }) },
    { operation: 'changePosition', of: 'the province', params: { id: office.positionId }, answers: staffsTheProvince, body: () => office.position },
    { operation: 'placePerson', of: 'the province', params: { id: office.positionId }, answers: staffsTheProvince, body: () => ({ id: newId(), personName: 'Lò Văn Khe', inQuota: true, from: '2024-07-15' }) },
    { operation: 'transferPerson', of: 'the province', params: { id: office.placementId }, answers: staffsTheProvince, body: () => ({ id: newId(), positionId: office.positionId, from: '2024-08-01' }) },
    { operation: 'endPlacement', of: 'the province', params: { id: office.placementId }, answers: staffsTheProvince, body: () => ({ on: '2024-07-31', reason: 'Nghỉ hưu' }) },
    { operation: 'endPosition', of: 'the province, filled', params: { id: office.positionId }, answers: staffsTheProvince, body: () => ({ on: '2024-07-31' }) },
  ];
}
