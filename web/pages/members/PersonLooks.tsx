import { Button } from '@mantine/core';
import { memberLooks } from '#engines/messages/member-looks.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import classes from './Members.module.css';

/** Who looked at a record from outside its union, asked for only where somebody wants to know. */
export function PersonLooks({ personId }: { personId: string }) {
  const t = useMessages(memberLooks);
  const [shown, setShown] = useUrlState('looks', '');
  const open = shown === 'open';
  return (
    <section className="lt-no-print">
      <h3 className={classes.heading}>{t.looks.title}</h3>
      <p className={classes.small}>{t.looks.hint}</p>
      <Button variant="default" size="compact-md" mt="xs" aria-expanded={open} onClick={() => setShown(open ? '' : 'open')}>{open ? t.looks.hide : t.looks.show}</Button>
      {open && <Looks personId={personId} />}
    </section>
  );
}

function Looks({ personId }: { personId: string }) {
  const t = useMessages(memberLooks);
  const words = useMessages(ui);
  const format = useFormat();
  const list = useKeyset(['person-looks', personId], (after) => answer(api.GET('/api/members/{id}/views', { params: { path: { id: personId }, query: { after, limit: 20 } } })));
  if (list.error && !list.rows) return <ErrorState error={list.error} retry={list.retry} />;
  if (!list.rows) return <LineSkeletons />;
  if (list.rows.length === 0) return <p role="status">{t.looks.none}</p>;
  return (
    <>
      <ol className={classes.timeline} style={{ marginTop: '0.75rem' }} aria-label={t.looks.title}>
        {list.rows.map(({ id, at, by, from, kind, purpose }) => (
          <li key={id}>
            <span className={classes.when}>{format.instant(at)}</span>
            <strong>{by}</strong>, {from.name}
            <span className={classes.small} style={{ display: 'block' }}>{t.looks[kind]}{purpose && ` · ${t.purpose}: ${purpose}`}</span>
          </li>
        ))}
      </ol>
      {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </>
  );
}
