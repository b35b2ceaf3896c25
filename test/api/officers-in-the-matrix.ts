import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for committees, officers, meetings and visits; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** Dung chairs her union's committee; Chi looks after it, and was there. */
export async function officersOfDung({ dung, chi, units }: Cast) {
  const [committee, office, person, district, officer, care, visit] = [newId(), newId(), newId(), newId(), newId(), newId(), newId()];
  const from = '2024-07-15';
  must(await dung.api.POST('/api/committees', { body: { id: committee, unitId: units.bao, kindKey: 'executive', from } }));
  must(await dung.api.POST('/api/offices', { body: { id: office, unitId: units.bao, positionKey: 'chair', personId: person, newPerson: { name: 'Hoàng Thị Dung' }, from } }));
  must(await chi.api.POST('/api/committees', { body: { id: district, unitId: units.thanhLung, kindKey: 'executive', from } }));
  must(await chi.api.POST('/api/offices', { body: { id: newId(), unitId: units.thanhLung, positionKey: 'chair', personId: officer, newPerson: { name: 'Đỗ Kim Chi' }, from, fullTime: true } }));
  must(await chi.api.POST('/api/unit-care', { body: { id: care, personId: officer, unitId: units.thanhLung, caredUnitId: units.bao, from } }));
  must(await chi.api.POST('/api/union-visits', { body: { id: visit, unitId: units.bao, byUnitId: units.thanhLung, personId: officer, visitedOn: from } }));
  return { committee, office, person, care, visit };
}

export function officerRows({ units }: Cast, officers: Awaited<ReturnType<typeof officersOfDung>>): Row[] {
  const keepsOfficers = '401 403 ok  ok  ok  ok  ok  403 403 ok';
  const ofDung = '401 403 404 ok  ok  404 ok  403 403 ok';
  const ofDistrict = '401 403 404 404 ok  404 ok  403 403 ok';
  const ofNone = '401 403 404 404 404 404 404 403 403 404';
  return [
    { operation: 'readOfficerVocabulary', answers: '401 ok  ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'readCommittees', of: "Dung's", params: { id: units.bao }, answers: ofDung },
    { operation: 'readCommittees', of: "the district's", params: { id: units.thanhLung }, answers: ofDistrict },
    { operation: 'createCommittee', of: "Dung's", answers: ofDung, body: () => ({ id: newId(), unitId: units.bao, kindKey: 'no-such', from: '2024-07-15' }) },
    { operation: 'changeCommittee', of: "Dung's", params: { id: officers.committee }, answers: ofDung, body: () => ({ version: 99, seats: 5 }) },
    { operation: 'assessCommittee', of: "Dung's", params: { id: officers.committee, year: '2199' }, answers: ofDung, body: () => ({ version: null, levelKey: 'good' }) },
    { operation: 'removeCommitteeAssessment', of: 'one that is not there', params: { id: officers.committee, year: '2020' }, answers: ofNone },
    { operation: 'readMeetings', of: "Dung's", params: { id: units.bao }, answers: ofDung },
    { operation: 'recordMeeting', of: "Dung's", answers: ofDung, body: () => ({ id: newId(), committeeId: officers.committee, heldOn: '2199-01-01', subject: 'Họp', attendance: [] }) },
    { operation: 'removeMeeting', of: 'one that is not there', params: { id: newId() }, answers: ofNone },
    { operation: 'readOfficers', answers: keepsOfficers },
    { operation: 'readOfficers', of: "below Dung's", query: `?under=${units.bao}`, answers: ofDung },
    { operation: 'createOffice', of: "Dung's", answers: ofDung, body: () => ({ id: newId(), unitId: units.bao, positionKey: 'chair', personId: newId(), from: '2024-07-15' }) },
    { operation: 'changeOffice', of: "Dung's", params: { id: officers.office }, answers: ofDung, body: () => ({ version: 99, duties: 'Tài chính' }) },
    { operation: 'endOffice', of: "Dung's", params: { id: officers.office }, answers: ofDung, body: () => ({ id: newId(), on: '2024-07-20', reason: 'unit-event' }) },
    { operation: 'readOfficerRecord', of: "Dung's", params: { id: officers.person }, answers: ofDung },
    { operation: 'changeOfficerRecord', of: "Dung's", params: { id: officers.person }, answers: ofDung, body: () => ({ version: 99, risenFromWorker: true, standardsMet: null, standardsOf: null }) },
    { operation: 'addToRecord', of: "Dung's", params: { id: officers.person }, answers: ofDung, body: () => ({ id: newId(), kind: 'assessment', year: 2199, levelKey: 'good' }) },
    { operation: 'removeFromRecord', of: 'what is not there', params: { id: officers.person, kind: 'training', entryId: newId() }, answers: ofNone },
    { operation: 'settleTraining', of: 'what is not there', params: { id: officers.person, entryId: newId() }, answers: ofNone, body: () => ({ outcome: 'placed' }) },
    { operation: 'readCare', of: "the district's", params: { id: units.thanhLung }, answers: ofDistrict },
    { operation: 'readCareAreas', of: "the district's", params: { id: units.thanhLung }, answers: ofDistrict },
    { operation: 'assignCare', of: "the district's", answers: ofDistrict, body: () => ({ id: newId(), personId: newId(), unitId: units.thanhLung, caredUnitId: units.cho, from: '2024-07-15' }) },
    { operation: 'endCare', of: "the district's", params: { id: officers.care }, answers: ofDistrict, body: () => ({ on: '2024-07-14' }) },
    { operation: 'readVisits', answers: keepsOfficers },
    { operation: 'logVisit', of: "the district's", answers: ofDistrict, body: () => ({ id: newId(), unitId: units.bao, byUnitId: units.thanhLung, visitedOn: '2199-01-01' }) },
    { operation: 'solveProblem', of: "the district's, without a problem", params: { id: officers.visit }, answers: ofDistrict, body: () => ({ on: '2024-07-15' }) },
    { operation: 'readUnvisited', answers: keepsOfficers },
    { operation: 'readOfficerFigures', answers: keepsOfficers },
    { operation: 'readOfficerFigures', of: "Dung's", query: `?under=${units.bao}`, answers: ofDung },
    { operation: 'readTrained', answers: keepsOfficers },
    { operation: 'readTitleStandards', answers: '401 ok  ok  ok  ok  ok  ok  ok  ok  ok' },
    { operation: 'addTitleStandard', answers: '401 403 403 403 403 403 ok  403 403 ok', body: () => ({ id: newId(), positionKey: 'no-such', mostAge: 50, validFrom: '2024-07-15' }) },
    { operation: 'endTitleStandard', of: 'one that is not there', params: { id: newId() }, answers: '401 403 403 403 403 403 404 403 403 404', body: () => ({ validTo: null }) },
  ];
}
