import type { SignedIn } from '../../../../kit/context.ts';
import { newId } from '../../../../kit/ids.ts';
import type { ImportSettings, KeptRow } from '../../kind.ts';
import { recordSheet } from './organisation-door.ts';
import type { SheetEvent } from './organisation-door.ts';

interface NewPlan { unitId: string; parentId: string; founded: string }
interface ChangePlan { unitId: string; changes: Record<string, string | number | null> }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Turns rows into events of one act: what they found, rename and change, and the codes that they give. */
export async function applyUnits(context: SignedIn, settings: ImportSettings, rows: readonly KeptRow[]): Promise<void> {
  const events: SheetEvent[] = [];
  const codes: { unitId: string; code: string }[] = [];
  for (const row of rows) {
    const plan = row.plan as unknown as NewPlan | ChangePlan;
    if ('changes' in plan) addChange(plan, settings, events, codes);
    else addNew(row, plan, events, codes);
  }
  await recordSheet(context, { id: newId(), title: `Nhập từ bảng tính ${settings.filename}`.slice(0, 300), importId: settings.importId, unitId: settings.unitId }, events, codes);
}

function addNew({ values }: KeptRow, { unitId, parentId, founded }: NewPlan, events: SheetEvent[], codes: { unitId: string; code: string }[]): void {
  const name = text(values['name'])!;
  events.push({
    kind: 'establish', effective: founded,
    unit: {
      id: unitId, parentId, name, shortName: text(values['shortName']) ?? name.slice(0, 120), typeKey: text(values['type'])!, kindKey: text(values['kind']), place: text(values['place']),
      localityKey: text(values['locality']), fieldKey: text(values['field']), members: typeof values['members'] === 'number' ? values['members'] : null,
    },
  });
  if (values['status'] === 'suspended') events.push({ kind: 'change', effective: founded, unitId, patch: { status: 'suspended' } });
  codes.push({ unitId, code: text(values['code'])! });
}

function addChange({ unitId, changes }: ChangePlan, { day }: ImportSettings, events: SheetEvent[], codes: { unitId: string; code: string }[]): void {
  const { code, ...patch } = changes;
  if (typeof code === 'string') codes.push({ unitId, code });
  if (Object.keys(patch).length > 0) events.push({ kind: 'change', effective: day, unitId, patch });
}
