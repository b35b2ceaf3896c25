import { Skeleton } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { consolidation } from '#engines/messages/consolidation.ts';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/contract.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { waysInto } from './ways-into.ts';
import classes from './Consolidations.module.css';

/** A campaign with the assignments whose totals one may see: the owner's, and those of one's own units. */
export function CampaignLine({ campaign }: { campaign: components['schemas']['Campaign'] }) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const { id } = campaign;
  const detail = useQuery({ queryKey: ['campaigns', id], queryFn: () => answer(api.GET('/api/campaigns/{id}', { params: { path: { id } } })) });
  const ways = detail.data && waysInto(detail.data);
  return (
    <li className={classes.line}>
      <div>
        <h2><TextLink to={paths.campaign(id)}>{campaign.title}</TextLink></h2>
        <p className="lt-soft">{campaign.unitName} · {t.acceptedOf(number(campaign.accepted), number(campaign.expected))}</p>
      </div>
      <div className={classes.ways}>
        {!ways && !detail.error && <Skeleton height="2.25rem" width="12rem" />}
        {detail.error && <ErrorState error={detail.error} retry={() => void detail.refetch()} />}
        {ways?.map(({ assignmentId, unitName }) => (
          <ButtonLink key={assignmentId} to={paths.consolidationOf(assignmentId)} variant="default" className={classes.way} leftSection={<IconStack2 size={18} aria-hidden />}>
            {t.openOf(unitName)}
          </ButtonLink>
        ))}
        {ways?.length === 0 && <p className="lt-soft">{t.noOwn}</p>}
      </div>
    </li>
  );
}
