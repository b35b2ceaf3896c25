import { IconCircleCheck } from '@tabler/icons-react';
import { home } from '#engines/messages/home.ts';
import { useMessages } from '../../messages/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function HomePage() {
  const t = useMessages(home);
  return (
    <>
      <PageHeader title={t.title} />
      <EmptyState icon={IconCircleCheck} title={t.title} />
    </>
  );
}
