import type { SignedIn } from '../../kit/context.ts';

/** How many transfers of members wait for this union to decide. They are about people, and so are counted, not named. */
export async function transfersWaitingFor({ tx }: SignedIn, unitId: string): Promise<number> {
  const { waiting } = await tx.selectFrom('memberTransfers').where('state', '=', 'asked')
    .where((eb) => eb.or([eb.and([eb('toUnitId', '=', unitId), eb('askedBySide', '=', 'giver')]), eb.and([eb('fromUnitId', '=', unitId), eb('askedBySide', '=', 'taker')])]))
    .select((eb) => eb.fn.countAll<number>().as('waiting')).executeTakeFirstOrThrow();
  return Number(waiting);
}
