import { Alert, Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { documents } from '#engines/messages/documents.ts';
import { problemOf } from '../../api/problem.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './LegacyConsent.module.css';
import type { LegacyEncoding } from './send-document.ts';

interface Legacy { encoding: LegacyEncoding; sample: string; converted?: string }

/** What the server told of a file in an old encoding; null for any other refusal. */
export function legacyOf(error: unknown): Legacy | null {
  const { code, encoding, sample, converted } = problemOf(error);
  if (code !== 'legacy_encoding' || (encoding !== 'tcvn3' && encoding !== 'vni') || typeof sample !== 'string') return null;
  return { encoding, sample, ...(typeof converted === 'string' && { converted }) };
}

/** Asks before a file's letters are converted: some words as they are in it, and as they would be. */
export function LegacyConsent({ legacy, onConvert }: { legacy: Legacy; onConvert: (encoding: LegacyEncoding) => void }) {
  const t = useMessages(documents);
  return (
    <Alert color="yellow" variant="light" icon={<IconLanguage />} role="alert" mt="md" title={t.legacyTitle} styles={{ root: { background: 'var(--lt-amber-soft)' }, message: { color: 'var(--lt-ink)' }, title: { color: 'var(--lt-ink)' } }}>
      <p>{t.legacyBody(t.legacyEncoding[legacy.encoding])}</p>
      <dl className={classes.words}>
        <div><dt>{t.legacyBefore}</dt><dd>{short(legacy.sample)}</dd></div>
        {legacy.converted && <div><dt>{t.legacyAfter}</dt><dd lang="vi">{short(legacy.converted)}</dd></div>}
      </dl>
      <Button onClick={() => onConvert(legacy.encoding)}>{t.legacyConvert}</Button>
    </Alert>
  );
}

const short = (text: string): string => (text.length > 220 ? `${text.slice(0, 219)}…` : text);
