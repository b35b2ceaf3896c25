import { queryOptions, useQuery } from '@tanstack/react-query';
import { actAftermath } from '#engines/messages/act-aftermath.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { answer, api } from '../../../api/client.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import page from '../Organisation.module.css';

const effectsQuery = (id: string) => queryOptions({ queryKey: ['unit-acts', 'effects', id], queryFn: () => answer(api.GET('/api/unit-acts/{id}/effects', { params: { path: { id } } })) });

/** What followed a decision beside the tree: who went where, whose office ended, which accounts lost a role. */
export function ActAftermath({ actId }: { actId: string }) {
  const t = useMessages(actAftermath);
  const words = useMessages(unitActs);
  const query = useQuery(effectsQuery(actId));
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{t.aftermath}</h2>
      <Loaded query={query}>
        {({ effects, flows, moreFlows }) => (effects.length + flows.length === 0 ? <p className="lt-soft">{words.onlyTree}</p> : (
          <ul>
            {flows.map(({ from, to, members }) => (
              <li key={`${from.id} ${to?.id ?? ''}`}>
                {t.flow(members)} <TextLink to={paths.unit(from.id)}>{from.name}</TextLink> → {to ? <TextLink to={paths.unit(to.id)}>{to.name}</TextLink> : t.withoutUnion}
              </li>
            ))}
            {moreFlows && <li className="lt-soft">{t.moreFlows}</li>}
            {effects.filter(({ kind }) => flows.length === 0 || (kind !== 'members-move' && kind !== 'members-end')).map(({ kind, count, units = 0, campaigns = 0 }) => (
              <li key={kind}>{words.effect[kind]({ count, units, campaigns })}{kind === 'accounts-lose-role' && <> · <TextLink to={paths.handOvers()}>{t.openHandOvers}</TextLink></>}</li>
            ))}
          </ul>
        ))}
      </Loaded>
    </section>
  );
}
