import { newId } from '../../kit/ids.ts';
import { giveCardNumbers, openCardRound, takeCardStep } from '../../modules/cards/index.ts';
import { registerOf } from '../../sample/members.ts';
import { PROVINCE } from '../../sample/province.ts';
import type { Acting } from './acting.ts';
import { writerOf } from './people.ts';
import type { UnitIds } from './people.ts';

/** Unions in which new cards are under way: how far each is. */
const UNDER_WAY = [
  { unitKey: 'thanh-lung/bao-bi-lung-tien', handedOver: false },
  { unitKey: 'thanh-lung/thcs-lung-dong', handedOver: true },
  { unitKey: 'thanh-lung/boc-xep-cho-lung', handedOver: true },
] as const;

/** In July the province exchanges the cards of all who joined before this year; three unions have theirs from the printer. */
export async function exchangeCards({ as }: Acting, units: UnitIds): Promise<void> {
  const roundId = newId();
  await openCardRound(await as('binh', '2024-07-01'), {
    id: roundId, unitId: units.get(PROVINCE)!, title: 'Đổi thẻ đoàn viên năm 2024', decisionSymbol: '31/KH-LĐLĐ', decisionDate: '2024-06-24',
    from: '2024-07-01', to: '2024-12-31', dueRule: 'joined-before', dueBefore: '2024-01-01', takenOn: undefined,
  });
  for (const { unitKey, handedOver } of UNDER_WAY) {
    const writer = await as(writerOf(unitKey), '2024-07-10');
    const unitId = units.get(unitKey)!;
    const step = { unitId, note: null };
    await giveCardNumbers(writer, roundId, { id: newId(), unitId, mode: 'good', text: registerOf(unitKey).map(({ cardNumber }) => `${cardNumber};24-${cardNumber.slice(2)}`).join('\n') });
    await takeCardStep(writer, roundId, { ...step, id: newId(), kind: 'print', on: '2024-07-08' });
    if (handedOver) await takeCardStep(writer, roundId, { ...step, id: newId(), kind: 'hand-over', on: '2024-07-10' });
  }
}
