import { Select } from '@mantine/core';
import { useState } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { useActing } from '../../components/acting.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './IntakePage.module.css';
import { canSendAgain, intakeSentence } from './intake-sentence.ts';
import { IntakeFailure, IntakeProgress } from './IntakeProgress.tsx';
import { useIntake } from './use-intake.ts';

const endings = ['.docx', '.txt', '.md'];
const maxBytes = 20 * 1024 * 1024;

/** One file in, and its reading opens. */
export function IntakePage() {
  return <Guarded needs={['documents.intake']} page={Intake} />;
}

function Intake() {
  const t = useMessages(documents);
  const { language } = useLanguage();
  const { session, scope } = useActing();
  const units = session.scopes.filter(({ permissions }) => permissions.includes('documents.intake'));
  const [chosen, setChosen] = useState<string | null>(null);
  const unit = units.find(({ unitId }) => unitId === (chosen ?? scope?.unitId)) ?? units[0];
  const intake = useIntake();
  const breadcrumbs = [{ label: t.title, to: paths.documents() }];
  if (!unit) return null;
  return (
    <div className={classes.page}>
      <PageHeader title={t.intakeTitle} breadcrumbs={breadcrumbs} line={t.intakeLine} />
      {units.length > 1 && (
        <Select
          mb="md" label={t.receivingUnit} description={t.receivingUnitHint} allowDeselect={false} disabled={intake.percent !== undefined}
          data={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))} value={unit.unitId} onChange={setChosen}
        />
      )}
      {intake.percent === undefined || !intake.intake ? (
        <FileDrop accept={endings} maxBytes={maxBytes} hint={t.fileHint} onFile={(file) => intake.send(file, unit.unitId)} />
      ) : (
        <IntakeProgress name={intake.intake.file.name} percent={intake.percent} onCancel={intake.cancel} />
      )}
      {intake.cancelled && <p role="status">{t.sendingCancelled}</p>}
      {intake.error !== undefined && intake.intake && (
        <IntakeFailure name={intake.intake.file.name} sentence={intakeSentence(intake.error, language, t)} onAgain={canSendAgain(intake.error) ? intake.again : undefined} />
      )}
    </div>
  );
}
