import { ActionIcon, Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import classes from './Draft.module.css';
import { locksTooEarly, type Plan } from './plan.ts';

type Level = Plan['levels'][number];

interface LevelEditorProps {
  place: number;
  level: Level;
  choices: { value: string; label: string }[];
  change: (level: Level) => void;
  remove: () => void;
}

export function LevelEditor({ place, level, choices, change, remove }: LevelEditorProps) {
  const t = useMessages(campaignDraft);
  return (
    <div className={classes.level} role="group" aria-label={t.level(place)}>
      <strong className={classes.levelName}>{t.level(place)}</strong>
      <Checkbox.Group
        label={t.levelTypes} value={level.typeKeys} onChange={(typeKeys) => change({ ...level, typeKeys })}
        error={level.typeKeys.length === 0 ? t.levelTypesNeeded : undefined} className={classes.types}
      >
        <div className={classes.typeList}>{choices.map((choice) => <Checkbox size="md" key={choice.value} value={choice.value} label={choice.label} />)}</div>
      </Checkbox.Group>
      <DayInput label={t.levelDue} value={level.due} onChange={(due) => change({ ...level, due })} error={level.due === '' ? t.dueNeeded : undefined} className={classes.day} />
      <DayInput label={t.levelLock} value={level.lockOn ?? ''} onChange={(lockOn) => change({ ...level, lockOn: lockOn || null })} error={locksTooEarly(level) ? t.lockBeforeDue : undefined} clearable className={classes.day} />
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.removeLevel(place)} onClick={remove} className={classes.levelRemove}><IconTrash size={18} aria-hidden /></ActionIcon>
    </div>
  );
}
