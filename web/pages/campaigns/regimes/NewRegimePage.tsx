import { useNavigate } from '@tanstack/react-router';
import { campaigns } from '#engines/messages/campaigns.ts';
import { regimes } from '#engines/messages/regimes.ts';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { RegimeForm } from './RegimeForm.tsx';

export function NewRegimePage() {
  const t = useMessages(regimes);
  const words = useMessages(campaigns);
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t.create} line={t.line} breadcrumbs={[{ label: words.title, to: paths.campaigns() }, { label: t.title, to: paths.regimes() }]} />
      <RegimeForm done={(id) => void navigate({ to: paths.regime(id), replace: true })} />
    </>
  );
}
