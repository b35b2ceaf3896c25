import { monitoring } from '#engines/messages/monitoring.ts';
import { useMessages } from '../../messages/language.tsx';
import type { CampaignDetail } from '../campaigns/campaigns.ts';
import { useTypeWords } from '../campaigns/use-type-words.ts';
import { Matrix } from './Matrix.tsx';
import type { Standing } from './monitoring.ts';
import classes from './Monitoring.module.css';

/** All units below, level by level; the whole first where there is more than one level. */
export function Levels({ campaign, standing: { unit, total, levels } }: { campaign: CampaignDetail; standing: Standing }) {
  const t = useMessages(monitoring);
  const typeWords = useTypeWords();
  const name = (depth: number) => {
    const asked = campaign.levels[depth - 1] ?? campaign.levels.at(-1);
    return (asked && typeWords(asked.typeKeys)) || t.level(depth);
  };
  const rows = levels.map(({ depth, ...counts }) => ({ key: String(depth), name: name(depth), head: name(depth), counts, search: { level: String(depth) } }));
  const whole = levels.length > 1 ? [{ key: 'all', name: t.allBelow, head: <strong>{t.allBelow}</strong>, counts: total, search: { level: undefined } }] : [];
  return (
    <section aria-label={t.levelsOf(unit.unitName)}>
      <h2 className={classes.sectionTitle}>{t.levelsTitle}</h2>
      <Matrix label={t.levelsOf(unit.unitName)} rows={[...whole, ...rows]} />
    </section>
  );
}
