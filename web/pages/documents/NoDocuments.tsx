import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { documents } from '#engines/messages/documents.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';

/** Nothing to show: because nothing came in yet, or because nothing matches. */
export function NoDocuments({ icon, filtered, clear }: { icon: Icon; filtered: boolean; clear: () => void }) {
  const t = useMessages(documents);
  const mayTakeIn = useActing().can('documents.intake');
  if (filtered) {
    return (
      <EmptyState icon={icon} title={t.noneFoundTitle} action={<Button variant="default" onClick={clear}>{t.clearFilters}</Button>}>
        <p>{t.noneFoundBody}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={icon} title={t.emptyTitle} action={mayTakeIn && <ButtonLink to={paths.newDocument()}>{t.takeIn}</ButtonLink>}>
      <p>{mayTakeIn ? t.emptyBody : t.emptyForReader}</p>
    </EmptyState>
  );
}
