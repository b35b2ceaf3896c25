import type { SheetValue } from '../../../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../../../kit/context.ts';
import { enterSheet } from '../../../members/index.ts';
import type { MembersOfSheet, SheetDetails } from '../../../members/index.ts';
import type { ImportSettings, KeptRow } from '../../kind.ts';
import { memberRow } from './member-rows.ts';
import type { MemberPlan } from './outcomes.ts';

const text = (value: SheetValue | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);

function detailsOf(kept: KeptRow): SheetDetails {
  const { values } = kept;
  const { name, birth, birthYear, sex, card } = memberRow(kept);
  const [sealed, digest] = [text(values['citizenSealed']), text(values['citizenDigest'])];
  return { name, birth, birthYear, sex, ethnicity: text(values['ethnicity']), cardNumber: card, phone: text(values['phone']), citizenId: sealed !== null && digest !== null ? { sealed, digest } : null };
}

/** Of the details those that change, by their columns. */
function changedDetails(kept: KeptRow, changes: Readonly<Record<string, true>>): Partial<SheetDetails> {
  const { birth, birthYear, ...details } = detailsOf(kept);
  const told = Object.fromEntries(Object.entries(details).filter(([key]) => changes[key]));
  return changes['birth'] ? { ...told, birth, birthYear } : told;
}

/** Rows become members, and details of members. */
export async function applyMembers(context: SignedIn, settings: ImportSettings, rows: readonly KeptRow[]): Promise<void> {
  const sheet: MembersOfSheet = { importId: settings.importId, day: settings.day, entered: [], joined: [], changed: [] };
  for (const kept of rows) {
    const { does, personId, unitId, groupId, joined, reason, changes } = kept.plan as unknown as MemberPlan;
    const place = { unitId, groupId, joinedOn: joined, joinedAs: reason };
    if (does === 'enter') sheet.entered.push({ personId, ...detailsOf(kept), ...place });
    if (does === 'join') sheet.joined.push({ personId, ...place });
    // Who joins has their group from the day of joining.
    if (does !== 'enter' && Object.keys(changes).length > 0) sheet.changed.push({ personId, unitId, changes: changedDetails(kept, changes), groupId: does === 'change' && changes['group'] ? groupId : null });
  }
  await enterSheet(context, sheet);
}
