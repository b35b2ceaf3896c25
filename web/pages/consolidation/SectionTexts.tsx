import { Button, TextInput } from '@mantine/core';
import { IconFileText, IconPlaylistAdd, IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { consolidation } from '#engines/messages/consolidation.ts';
import { ui } from '#engines/messages/ui.ts';
import type { RichText } from '#engines/rich-text/schema.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { filterTexts } from './filter-texts.ts';
import { holdsTextOf } from './gather-text.ts';
import { allSectionTexts, sectionTexts, type Assignment } from './queries.ts';
import { UnitText } from './UnitText.tsx';
import { useGather } from './use-gather.ts';
import classes from './Texts.module.css';

interface SectionTextsProps {
  assignment: Assignment;
  sectionKey: string;
  /** The section of one's own draft. */
  own: RichText | undefined;
}

/** What the units directly below wrote under a section, with whose it is, ready to be taken into one's own report. */
export function SectionTexts({ assignment, sectionKey, own }: SectionTextsProps) {
  const t = useMessages(consolidation);
  const words = useMessages(ui);
  const { number } = useFormat();
  const [filter, setFilter] = useUrlState('q');
  const list = useKeyset(['section-texts', assignment.id, sectionKey], (after) => sectionTexts(assignment.id, sectionKey, after));
  const gather = useGather(assignment.id, sectionKey);
  const all = useGatherAll(assignment.id, sectionKey, own, gather.mutateAsync);
  const shown = useMemo(() => filterTexts(list.rows ?? [], filter), [list.rows, filter]);
  if (list.error && !list.rows) return <ErrorState error={list.error} retry={list.retry} />;
  if (!list.rows) return <LineSkeletons />;
  if (list.rows.length === 0) return <EmptyState icon={IconFileText} title={t.textsEmptyTitle} headingLevel={3}><p>{t.textsEmptyBody}</p></EmptyState>;
  const missing = Math.max(0, assignment.children - list.rows.length);
  return (
    <>
      <div className={classes.tools}>
        <TextInput className={classes.filter} type="search" label={t.filter} placeholder={t.filterHint} leftSection={<IconSearch size={16} aria-hidden />} value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
        {assignment.may.write && (
          <Button variant="light" className={classes.wrap} leftSection={<IconPlaylistAdd size={18} aria-hidden />} loading={all.isPending} onClick={() => all.mutate()}>{t.includeAll}</Button>
        )}
      </div>
      <p className="lt-soft" role="status">
        {filter.trim()
          ? t.filtered(number(shown.length), number(list.rows.length))
          : list.more ? t.writtenSoFar(number(list.rows.length)) : t.written(number(list.rows.length), number(missing))}
      </p>
      {shown.length === 0 && <p>{t.filterNone}</p>}
      {shown.map((text) => (
        <UnitText
          key={text.assignmentId} text={text} included={holdsTextOf(own, text.unitName)} busy={gather.isPending}
          onInclude={assignment.may.write ? () => gather.mutate([text]) : undefined}
        />
      ))}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </>
  );
}

/** Every text that is not in the draft yet, however many pages of them there are. */
function useGatherAll(assignmentId: string, sectionKey: string, own: RichText | undefined, gather: ReturnType<typeof useGather>['mutateAsync']) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const { sentence } = useProblem();
  const confirm = useConfirm();
  const toast = useToast();
  return useMutation({
    mutationFn: async () => {
      const texts = (await allSectionTexts(assignmentId, sectionKey)).filter(({ unitName }) => !holdsTextOf(own, unitName));
      if (texts.length === 0) return toast.done(t.alreadyAll);
      const yes = await confirm({ title: t.includeAllTitle, body: t.includeAllBody(number(texts.length)), action: t.includeAll });
      // What fails here says so itself.
      if (yes) await gather(texts).catch(() => undefined);
    },
    onError: (error) => toast.failed(sentence(error)),
  });
}
