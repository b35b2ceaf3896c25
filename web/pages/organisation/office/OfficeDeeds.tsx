import { Checkbox, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffing } from '#engines/messages/staffing.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { PositionForm } from './PositionForm.tsx';
import { fetchPositions, STALE, type Placement, type Position, type StaffingRow, type Warning } from './staffing.ts';

export type Deed =
  | { what: 'make' }
  | { what: 'change' | 'place' | 'endPosition'; position: Position }
  | { what: 'transfer' | 'endPlacement'; position: Position; holder: Placement };

interface DeedsProps { deed: Deed; unitId: string; offices: StaffingRow[]; onDone: (warnings?: Warning[]) => void }

/** The deed that was chosen, as its few fields. */
export function OfficeDeeds({ deed, unitId, offices, onDone }: DeedsProps) {
  switch (deed.what) {
    case 'make': return <PositionForm unitId={unitId} onDone={() => onDone()} />;
    case 'change': return <PositionForm unitId={unitId} position={deed.position} onDone={() => onDone()} />;
    case 'place': return <PlacePerson position={deed.position} onDone={onDone} />;
    case 'endPosition': return <EndPosition position={deed.position} onDone={() => onDone()} />;
    case 'transfer': return <Transfer position={deed.position} holder={deed.holder} offices={offices} onDone={onDone} />;
    default: return <EndPlacement holder={deed.holder} onDone={() => onDone()} />;
  }
}

function PlacePerson({ position, onDone }: { position: Position; onDone: (warnings?: Warning[]) => void }) {
  const t = useMessages(staffing);
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { personName: '', inQuota: true, from: today }, validate: { personName: (value) => (value.trim() ? null : t.empty), from: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.placeTitle(position.title)} action={t.placeAction} form={form} stale={STALE}
      deed={(placement) => answer(api.POST('/api/positions/{id}/placements', { params: { path: { id: position.id } }, body: { id, ...placement } }))}
      onDone={(placed) => { if (placed) toast.done(t.placed(placed.placement.personName)); onDone(placed?.warnings); }}
    >
      <TextInput label={t.person} maxLength={120} {...form.getInputProps('personName')} data-autofocus />
      <Checkbox label={t.inQuota} description={t.inQuotaHint} {...form.getInputProps('inQuota', { type: 'checkbox' })} />
      <DayInput label={t.from} min={position.from} max={position.to ?? undefined} {...form.getInputProps('from')} value={form.values.from} />
    </DeedModal>
  );
}

function Transfer({ position, holder, offices, onDone }: { position: Position; holder: Placement; offices: StaffingRow[]; onDone: (warnings?: Warning[]) => void }) {
  const t = useMessages(staffing);
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { unitId: position.unitId, positionId: '', from: today }, validate: { positionId: (value) => (value ? null : t.empty), from: (value) => (value ? null : t.empty) } });
  const { data } = useQuery({ queryKey: ['positions', 'of', form.values.unitId], queryFn: () => fetchPositions(form.values.unitId, { limit: 200 }) });
  const others = (data?.items ?? []).filter((one) => one.id !== position.id);
  return (
    <DeedModal
      title={t.transferOf(holder.personName)} action={t.transferAction} form={form} stale={STALE}
      deed={({ positionId, from }) => answer(api.POST('/api/placements/{id}/transfer', { params: { path: { id: holder.id } }, body: { id, positionId, from } }))}
      onDone={(moved) => { if (moved) toast.done(t.transferred(holder.personName)); onDone(moved?.warnings); }}
    >
      <Select label={t.toUnit} searchable data={offices.map((one) => ({ value: one.unitId, label: one.unitName }))} allowDeselect={false} {...form.getInputProps('unitId')} onChange={(unitId) => form.setValues({ unitId: unitId ?? position.unitId, positionId: '' })} />
      <Select label={t.toPosition} searchable data={others.map((one) => ({ value: one.id, label: one.title }))} nothingFoundMessage={t.noPositions} {...form.getInputProps('positionId')} />
      <DayInput label={t.from} {...form.getInputProps('from')} value={form.values.from} />
    </DeedModal>
  );
}

function EndPlacement({ holder, onDone }: { holder: Placement; onDone: () => void }) {
  const t = useMessages(staffing);
  const today = useToday();
  const toast = useToast();
  const form = useForm({ initialValues: { on: today, reason: '' }, validate: { on: (value) => (value ? null : t.empty), reason: (value) => (value.trim() ? null : t.empty) } });
  return (
    <DeedModal
      title={t.endPlacementOf(holder.personName)} action={t.endAction} ending form={form} stale={STALE}
      deed={(body) => answer(api.PUT('/api/placements/{id}/ending', { params: { path: { id: holder.id } }, body }))}
      onDone={(ended) => { if (ended) toast.done(t.placementEnded(holder.personName)); onDone(); }}
    >
      <DayInput label={t.lastDay} min={holder.from} {...form.getInputProps('on')} value={form.values.on} />
      <TextInput label={t.reason} description={t.reasonHint} maxLength={300} {...form.getInputProps('reason')} data-autofocus />
    </DeedModal>
  );
}

function EndPosition({ position, onDone }: { position: Position; onDone: () => void }) {
  const t = useMessages(staffing);
  const today = useToday();
  const toast = useToast();
  const form = useForm({ initialValues: { on: today }, validate: { on: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.endPositionOf(position.title)} action={t.endPosition} ending form={form} stale={STALE}
      deed={(body) => answer(api.PUT('/api/positions/{id}/ending', { params: { path: { id: position.id } }, body }))}
      onDone={(ended) => { if (ended) toast.done(t.positionEnded); onDone(); }}
    >
      <DayInput label={t.lastDay} min={position.from} {...form.getInputProps('on')} value={form.values.on} />
    </DeedModal>
  );
}
