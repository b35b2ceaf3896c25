import { Select } from '@mantine/core';
import { useState } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { useActing } from '../../components/acting.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import classes from './IntakePage.module.css';
import { FollowedIntake } from './FollowedIntake.tsx';
import { canSendAgain, intakeSentence } from './intake-sentence.ts';
import { IntakeFailure, IntakeProgress } from './IntakeProgress.tsx';
import { LegacyConsent, legacyOf } from './LegacyConsent.tsx';
import { useIntake } from './use-intake.ts';

const endings = ['.docx', '.doc', '.rtf', '.odt', '.pdf', '.txt', '.md', '.html', '.htm', '.png', '.jpg', '.jpeg'];
const maxBytes = 20 * 1024 * 1024;

/** One file in, and its reading opens; a scan is followed first, also by who left and came back. */
export function IntakePage() {
  return <Guarded needs={['documents.intake']} page={Intake} />;
}

function Intake() {
  const t = useMessages(documents);
  const { language } = useLanguage();
  const { session, scope } = useActing();
  const units = session.scopes.filter(({ permissions, answersFor }) => !answersFor && permissions.includes('documents.intake'));
  const [chosen, setChosen] = useState<string | null>(null);
  const unit = units.find(({ unitId }) => unitId === (chosen ?? scope?.unitId)) ?? units[0];
  const [followed, setFollowed] = useUrlState('follow');
  const intake = useIntake(setFollowed);
  const legacy = intake.error === undefined ? null : legacyOf(intake.error);
  const breadcrumbs = [{ label: t.title, to: paths.documents() }];
  if (!unit) return null;
  if (followed) {
    return (
      <div className={classes.page}>
        <PageHeader title={t.intakeTitle} breadcrumbs={breadcrumbs} />
        <FollowedIntake key={followed} id={followed} onClose={() => setFollowed(undefined)} />
      </div>
    );
  }
  return (
    <div className={classes.page}>
      <PageHeader title={t.intakeTitle} breadcrumbs={breadcrumbs} line={t.intakeLine} />
      {units.length > 1 && (
        <Select
          mb="md" label={t.receivingUnit} description={t.receivingUnitHint} allowDeselect={false} disabled={intake.percent !== undefined}
          data={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))} value={unit.unitId} onChange={setChosen}
        />
      )}
      {intake.percent === undefined || !intake.sending ? (
        <FileDrop accept={endings} maxBytes={maxBytes} hint={t.fileHint} camera onFile={(file) => intake.send(file, unit.unitId)} />
      ) : (
        <IntakeProgress name={intake.sending.file.name} percent={intake.percent} onCancel={intake.cancel} />
      )}
      {intake.cancelled && <p role="status">{t.sendingCancelled}</p>}
      {legacy && <LegacyConsent legacy={legacy} onConvert={intake.convert} />}
      {intake.error !== undefined && !legacy && intake.sending && (
        <IntakeFailure name={intake.sending.file.name} sentence={intakeSentence(intake.error, language, t)} onAgain={canSendAgain(intake.error) ? intake.again : undefined} />
      )}
    </div>
  );
}
