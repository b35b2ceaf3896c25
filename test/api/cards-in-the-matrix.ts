import type { Cast } from '../support/cast.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for exchanges of cards; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

/** A round of Chi's with a card of Dung's union in it that has its new number already. */
export async function cardsOfChi({ chi, dung, units }: Cast) {
  const member = must(await dung.api.POST('/api/members', { body: { id: newId(), unitId: units.bao, name: 'Tạ Thị Thẻ', joinedOn: '2024-07-15', cardNumber: 'MT001' } })).id;
  const round = must(await chi.api.POST('/api/card-rounds', { body: { id: newId(), unitId: units.thanhLung, title: 'Đổi thẻ', from: '2024-07-15', to: '2024-12-31' } })).id;
  must(await chi.api.POST('/api/card-rounds/{id}/numbers', { params: { path: { id: round } }, body: { id: newId(), unitId: units.bao, text: 'MT001;MT-24-001' } }));
  return { member, round };
}

export function cardRows({ units }: Cast, { member, round }: Awaited<ReturnType<typeof cardsOfChi>>): Row[] {
  const readsMembers = '401 403 ok  ok  ok  ok  ok  403 403 ok';
  const inTheRound = '401 403 404 ok  ok  404 ok  403 403 ok';
  const runsTheRound = '401 403 404 403 ok  404 ok  403 403 ok';
  const params = { id: round };
  const ofBao = () => ({ id: newId(), unitId: units.bao });
  return [
    { operation: 'readCardRounds', answers: readsMembers },
    { operation: 'openCardRound', of: "Chi's unit, ending before it begins", answers: '401 403 404 404 ok  404 ok  403 403 ok', body: () => ({ id: newId(), unitId: units.thanhLung, title: 'Đổi thẻ', from: '2024-07-15', to: '2024-07-01' }) },
    { operation: 'readCardRound', of: "Chi's", params, answers: inTheRound },
    { operation: 'changeCardRound', of: "Chi's", params, answers: runsTheRound, body: () => ({ version: 99, title: 'Đổi tên' }) },
    { operation: 'discardCardRound', of: 'one that has begun', params, answers: runsTheRound },
    { operation: 'updateCardRound', of: "Chi's", params, answers: runsTheRound, body: () => ({ id: newId() }) },
    { operation: 'readRoundUnits', of: "Dung's", params, query: `?under=${units.bao}`, answers: inTheRound },
    { operation: 'readRoundUnits', of: "Chi's", params, query: `?under=${units.thanhLung}`, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'readDueCards', of: "Dung's", params, query: `?unitId=${units.bao}`, answers: inTheRound },
    { operation: 'readDueCards', of: "Huệ's", params, query: `?unitId=${units.mamNon}`, answers: '401 403 404 404 ok  404 ok  403 403 ok' },
    { operation: 'takeCardStep', of: "Dung's", params, answers: inTheRound, body: () => ({ ...ofBao(), kind: 'print', on: '2024-07-15' }) },
    { operation: 'takeCardStep', of: "Huệ's", params, answers: '401 403 404 404 ok  404 ok  403 403 ok', body: () => ({ id: newId(), unitId: units.mamNon, kind: 'print', on: '2024-07-15' }) },
    { operation: 'undoCardStep', of: 'of nobody', params, answers: inTheRound, body: () => ({ ...ofBao(), personIds: [newId()] }) },
    { operation: 'giveCardNumbers', of: "Dung's", params, answers: inTheRound, body: () => ({ ...ofBao(), text: 'MT404;1' }) },
    { operation: 'exportPrintingList', of: "Dung's", answers: inTheRound, body: () => ({ ...ofBao(), roundId: round, purpose: 'In thẻ' }) },
    { operation: 'findCard', query: '?number=MT001', answers: readsMembers },
    { operation: 'readMemberCards', of: "Dung's", params: { id: member }, answers: inTheRound },
  ];
}
