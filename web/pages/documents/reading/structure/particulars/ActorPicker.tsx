import { Button, Checkbox, Group, Modal, MultiSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ActorMatch } from '#engines/actor-matching/schema.ts';
import { particulars } from '#engines/messages/particulars.ts';
import { UnitPicker, type PickedUnit } from '../../../../../components/UnitPicker.tsx';
import { useUnitWords } from '../../../../../components/unit-words.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import own from './particulars.module.css';
import { useActors, useMatchWords, type MatchedActor } from './use-actors.ts';

interface ActorPickerProps { one: MatchedActor; onClose: () => void; onPick: (match: ActorMatch) => void }

/** Says whom an actor stands for: one of the proposals, one unit, all of some types, a department, or nobody of the unions. */
export default function ActorPicker({ one, onClose, onPick }: ActorPickerProps) {
  const t = useMessages(particulars);
  const words = useMatchWords();
  const { data } = useActors();
  const { types, name } = useUnitWords();
  const now = one.settled ?? one.proposals[0]?.match;
  const [kind, setKind] = useState<string>(one.proposals.length > 0 && !one.settled ? 'proposal-0' : now?.kind ?? 'unit');
  const [unit, setUnit] = useState<PickedUnit | null>(now?.kind === 'unit' ? { id: now.unitId, name: data?.units.find(({ id }) => id === now.unitId)?.name ?? '' } : null);
  const [typeKeys, setTypeKeys] = useState<string[]>(now?.kind === 'types' ? now.typeKeys : []);
  const [direct, setDirect] = useState(now?.kind === 'types' && now.direct);
  const [tried, setTried] = useState(false);
  const present = new Set(data?.types.map(({ key }) => key));
  const picked = (): ActorMatch | undefined => {
    if (kind.startsWith('proposal-')) return one.proposals[Number(kind.slice('proposal-'.length))]?.match;
    if (kind === 'unit') return unit ? { kind: 'unit', unitId: unit.id } : undefined;
    if (kind === 'types') return typeKeys.length > 0 ? { kind: 'types', typeKeys, direct, condition: null } : undefined;
    return kind === 'department' ? { kind: 'department' } : { kind: 'outside' };
  };
  const submit = () => {
    setTried(true);
    const match = picked();
    if (match) onPick(match);
  };
  return (
    <Modal opened onClose={onClose} title={t.pickTitle(one.actor)} centered>
      <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Radio.Group value={kind} onChange={setKind} aria-label={t.pickTitle(one.actor)}>
          <div className={own.choices}>
            {one.proposals.map(({ match, reason }, at) => <Radio key={at} value={`proposal-${at}`} label={words(match)} description={`${t.proposed}: ${t.reasons[reason]}`} />)}
            <Radio value="unit" label={t.pick.unit} />
            {kind === 'unit' && <div className={own.within}><UnitPicker label={t.pickUnit} under={data?.base.id} value={unit} onChange={setUnit} error={tried && !unit ? t.pickNeeded : undefined} comboboxProps={{ withinPortal: true }} /></div>}
            <Radio value="types" label={t.pick.types} />
            {kind === 'types' && (
              <div className={own.within}>
                <MultiSelect
                  label={t.pickTypes} value={typeKeys} onChange={setTypeKeys} error={tried && typeKeys.length === 0 ? t.pickNeeded : undefined}
                  data={types.filter(({ key }) => present.has(key) || typeKeys.includes(key)).map((type) => ({ value: type.key, label: name(type) }))}
                />
                <Checkbox label={t.onlyDirect} checked={direct} onChange={(event) => setDirect(event.currentTarget.checked)} />
              </div>
            )}
            <Radio value="department" label={t.pick.department} />
            <Radio value="outside" label={t.pick.outside} />
          </div>
        </Radio.Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{t.cancel}</Button>
          <Button type="submit">{t.save}</Button>
        </Group>
      </form>
    </Modal>
  );
}
