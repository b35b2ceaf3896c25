import { Chip } from '@mantine/core';
import classes from './Campaigns.module.css';

interface ChipsProps {
  label: string;
  value: string;
  choices: { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** One choice among a few, all in view. */
export function Chips({ label, value, choices, onChange }: ChipsProps) {
  return (
    <div className={classes.chips} role="radiogroup" aria-label={label}>
      <Chip.Group value={value} onChange={(next) => onChange(String(next))}>
        {choices.map((choice) => <Chip key={choice.value} value={choice.value} size="sm" radius="sm">{choice.label}</Chip>)}
      </Chip.Group>
    </div>
  );
}
