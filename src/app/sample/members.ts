import { newId } from '../../kit/ids.ts';
import { askTransfer, enterMembers, suspendMember } from '../../modules/members/index.ts';
import { registerOf, unionsWithRegister } from '../../sample/members.ts';
import { playScene } from './acting.ts';
import type { Stage } from './acting.ts';
import { exchangeCards } from './cards.ts';
import { writerOf } from './people.ts';
import type { UnitIds } from './people.ts';

/** Some unions enter their registers in June; in July one member is suspended, one asks to be transferred to Dung's union, and cards are exchanged. */
export function enterRegisters(stage: Stage, units: UnitIds): Promise<void> {
  return playScene(stage, async (acting) => {
    const { as } = acting;
    const ids = new Map<string, string[]>();
    for (const unitKey of unionsWithRegister) {
      const members = registerOf(unitKey).map((member) => ({ id: newId(), birthYear: null, ...member }));
      ids.set(unitKey, members.map((member) => member.id));
      await enterMembers(await as(writerOf(unitKey), '2024-06-20'), units.get(unitKey)!, members);
    }
    const porters = await as(writerOf('thanh-lung/boc-xep-cho-lung'), '2024-07-10');
    const [suspended, leaving] = ids.get('thanh-lung/boc-xep-cho-lung')!;
    await suspendMember(porters, suspended!, { id: newId(), from: '2024-07-01', until: '2025-01-01', reason: 'Nghỉ việc không hưởng lương để chăm sóc người thân' });
    await askTransfer(porters, {
      id: newId(), personId: leaving!, citizenId: null, cardNumber: null, toUnitId: units.get('thanh-lung/bao-bi-lung-tien')!, effective: '2024-07-15',
      note: 'Đã ký hợp đồng lao động với Công ty Bao bì.',
    });
    await exchangeCards(acting, units);
  });
}
