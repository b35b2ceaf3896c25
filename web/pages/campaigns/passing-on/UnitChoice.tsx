import { Checkbox, TextInput } from '@mantine/core';
import { campaigns } from '#engines/messages/campaigns.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { RosterRow } from '../campaigns.ts';
import classes from './PassOn.module.css';

interface UnitChoiceProps {
  unit: RosterRow;
  /** Given, also when empty, once the unit is left out. */
  reason: string | undefined;
  change: (reason: string | undefined) => void;
  /** The form was sent once: what is missing is said. */
  tried: boolean;
}

export function UnitChoice({ unit, reason, change, tried }: UnitChoiceProps) {
  const t = useMessages(campaigns);
  return (
    <li className={classes.unit}>
      <Checkbox size="md" label={unit.unitName} checked={reason === undefined} onChange={(event) => change(event.currentTarget.checked ? undefined : '')} />
      {reason !== undefined && (
        <TextInput
          className={classes.reason} label={t.passReason(unit.unitName)} placeholder={t.passReasonPlaceholder} maxLength={1000} autoFocus
          value={reason} onChange={(event) => change(event.currentTarget.value)} error={tried && reason.trim() === '' ? t.passReasonNeeded : undefined}
        />
      )}
    </li>
  );
}
