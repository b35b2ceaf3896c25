import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { administration } from '#engines/messages/administration.ts';
import { useInstallation } from '../../api/session.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import classes from './Administration.module.css';

/** What this installation is, and what its operator should see to. */
export function InstallationPage() {
  const t = useMessages(administration);
  const format = useFormat();
  const installation = useInstallation();
  const facts = [
    [t.name, installation.name],
    [t.version, installation.version],
    [t.today, format.date(installation.today)],
    [t.kind, installation.demo ? t.demo : t.real],
  ] as const;
  return (
    <>
      <PageHeader title={t.installation} />
      <dl className={classes.facts}>
        {facts.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
        ))}
      </dl>
      <section>
        <h2 className={classes.heading}>{t.warnings}</h2>
        {installation.warnings.length === 0 && <StateBadge tone="done" label={t.allWell} />}
        {installation.warnings.map((warning) => (
          <Alert key={warning} color="red" variant="light" icon={<IconAlertTriangle />} styles={{ message: { color: 'var(--lt-ink)' } }}>{t.warning[warning]}</Alert>
        ))}
      </section>
    </>
  );
}
