import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { useActing, useToday } from '../../../components/acting.tsx';
import { useUnitWords } from '../../../components/unit-words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import type { CampaignDetail } from '../campaigns.ts';
import { BackFromEnd } from './BackFromEnd.tsx';
import classes from './Draft.module.css';
import { LevelEditor } from './LevelEditor.tsx';
import { locksTooEarly, type Plan } from './plan.ts';

/** Departments work inside their unit and report through it. */
const inside = new Set(['department']);

interface LevelsEditorProps {
  campaign: CampaignDetail;
  plan: Plan;
  change: (plan: Plan, field?: string) => void;
}

/** Who reports: levels from the top down, each some unit types and a day. */
export function LevelsEditor({ campaign, plan, change }: LevelsEditorProps) {
  const t = useMessages(campaignDraft);
  const today = useToday();
  const { types, name } = useUnitWords();
  const ownRank = useOwnRank(campaign.unitId);
  const used = plan.levels.flatMap((level) => level.typeKeys);
  const inForce = types.filter((type) => !inside.has(type.key) && type.rank > ownRank && type.validFrom <= today && (type.validTo === null || type.validTo > today));
  const put = (place: number, level: Plan['levels'][number]) => change({ ...plan, levels: plan.levels.map((one, at) => (at === place ? level : one)) });
  return (
    <div className={classes.block}>
      <DayInput
        className={classes.day} label={t.ownDue(campaign.unitName)} description={t.ownDueHint} value={plan.ownDue ?? ''} clearable
        onChange={(day) => change({ ...plan, ownDue: day || null })}
      />
      <DayInput
        className={classes.day} label={t.ownLock} description={t.lockHint} value={plan.ownLock ?? ''} clearable
        error={locksTooEarly({ due: plan.ownDue ?? '', lockOn: plan.ownLock }) ? t.lockBeforeDue : undefined} onChange={(day) => change({ ...plan, ownLock: day || null })}
      />
      <h3>{t.levels}</h3>
      <p className="lt-soft">{plan.levels.length === 0 ? t.noLevels : t.levelsHint}</p>
      {plan.levels.map((level, place) => (
        <LevelEditor
          key={place} place={place + 1} level={level}
          choices={inForce.filter((type) => level.typeKeys.includes(type.key) || !used.includes(type.key)).map((type) => ({ value: type.key, label: name(type) }))}
          change={(next) => put(place, next)}
          remove={() => change({ ...plan, levels: plan.levels.filter((_, at) => at !== place) })}
        />
      ))}
      {plan.levels.length < 6 && (
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => change({ ...plan, levels: [...plan.levels, { typeKeys: [], due: '' }] })}>{t.addLevel}</Button>
      )}{' '}
      <BackFromEnd plan={plan} change={change} />
    </div>
  );
}

/** The level of the asking unit: who reports to it stands below. */
function useOwnRank(unitId: string): number {
  const { session } = useActing();
  const { types } = useUnitWords();
  const ownType = session.scopes.find((scope) => scope.unitId === unitId)?.unitTypeKey;
  return types.find((type) => type.key === ownType)?.rank ?? 0;
}
