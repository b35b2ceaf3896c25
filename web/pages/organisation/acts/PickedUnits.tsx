import { CloseButton, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { UnitPicker, type PickedUnit } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Acts.module.css';

interface PickedUnitsProps {
  label: string;
  value: PickedUnit[];
  onChange: (units: PickedUnit[]) => void;
  /** Units that are in the act already, in another part. */
  without: (string | undefined)[];
  error?: ReactNode;
}

/** Several units, chosen one after the other. */
export function PickedUnits({ label, value, onChange, without, error }: PickedUnitsProps) {
  const t = useMessages(unitActs);
  const words = useMessages(ui);
  const [round, setRound] = useState(0);
  const add = (unit: PickedUnit | null) => {
    if (!unit) return;
    if (!without.includes(unit.id) && !value.some(({ id }) => id === unit.id)) onChange([...value, unit]);
    // A fresh picker for the next one.
    setRound(round + 1);
  };
  return (
    <Stack gap={6}>
      <UnitPicker key={round} label={label} placeholder={value.length > 0 ? t.addUnit : words.typeToFind} value={null} without={[...without, ...value.map(({ id }) => id)]} onChange={add} error={error} data-autofocus={round > 0 || undefined} />
      {value.length > 0 && (
        <ul className={classes.picked}>
          {value.map((unit) => (
            <li key={unit.id}>
              <span>{unit.name}</span>
              <CloseButton size="sm" aria-label={t.remove(unit.name)} onClick={() => onChange(value.filter(({ id }) => id !== unit.id))} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
