import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { campaignRoster } from '#engines/messages/campaign-roster.ts';
import { answer, api } from '../../../api/client.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import type { SaverState } from '../../../components/saving/saver-state.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import type { CampaignDetail } from '../campaigns.ts';
import { useTypeWords } from '../use-type-words.ts';
import classes from './Draft.module.css';
import { isFatal, type Preview } from './warnings.ts';
import type { Plan } from './plan.ts';

export const fetchPreview = (id: string) => answer(api.GET('/api/campaigns/{id}/roster-preview', { params: { path: { id } } }));

/** Whom the plan would ask as it was last saved, and what to look at before the launch. */
export function RosterPreview({ campaign, state }: { campaign: CampaignDetail; state: SaverState<Plan> }) {
  const t = useMessages(campaignDraft);
  const saved = state.status === 'rest' || state.status === 'saved';
  const preview = useQuery({
    queryKey: ['campaigns', campaign.id, 'preview', state.savedAt], queryFn: () => fetchPreview(campaign.id), enabled: saved, placeholderData: keepPreviousData,
  });
  if (!saved && !preview.data) return <p className="lt-soft">{t.previewWaiting}</p>;
  return (
    <Loaded query={preview}>
      {(loaded) => (
        <div className={classes.preview} data-stale={!saved}>
          <Warnings preview={loaded} />
          <h3>{t.preview}</h3>
          <p><strong>{t.previewTotal(loaded.total)}</strong></p>
          <ol className={classes.previewLevels}>{loaded.levels.map((level, place) => <PreviewLevel key={place} level={level} />)}</ol>
        </div>
      )}
    </Loaded>
  );
}

function PreviewLevel({ level }: { level: Preview['levels'][number] }) {
  const { exemptCount } = useMessages(campaignRoster);
  const t = useMessages(campaignDraft);
  const format = useFormat();
  const typeWords = useTypeWords();
  const more = level.units - level.examples.length;
  return (
    <li>
      <strong>{typeWords(level.typeKeys)}</strong> – {t.previewLevel(level.units)}{level.exempt > 0 && ` (${exemptCount(level.exempt)})`}, {t.dueOn(format.date(level.due))}
      {level.examples.length > 0 && <div className="lt-soft">{t.previewExamples(level.examples.join('; '))}{more > 0 && ` ${t.previewMore(more)}`}</div>}
    </li>
  );
}

/** What stands against a launch, in words. */
export function Warnings({ preview }: { preview: Preview }) {
  const t = useMessages(campaignDraft);
  const typeWords = useTypeWords();
  if (preview.warnings.length === 0) return <p className={classes.ready}><IconCircleCheck size={18} aria-hidden /> {t.nothingToMend}</p>;
  return (
    <div className={classes.warnings}>
      <strong>{t.warnings}</strong>
      <ul>
        {preview.warnings.map((warning, place) => {
          const level = warning.level === null ? undefined : preview.levels[warning.level];
          return (
            <li key={place} data-fatal={isFatal(warning)}>
              <IconAlertTriangle size={16} aria-hidden />
              <span>{t.warning[warning.code](warning.names?.join(', ') ?? (level ? typeWords(level.typeKeys) : t.theOwner), warning.holiday)}{isFatal(warning) && <em> ({t.mustMend})</em>}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
