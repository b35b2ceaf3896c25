import { useMemo } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { useFollowing } from './use-following.ts';

/** Keeps what the server reckons from the content in step with it; shows nothing. */
export function Following({ content }: { content: Directive }) {
  const { forms, reportOutline, recipients, issuer, tasks, deadlines } = content;
  useFollowing('attachments', useMemo(() => JSON.stringify([forms, reportOutline !== null]), [forms, reportOutline]));
  useFollowing('particulars', useMemo(() => JSON.stringify(recipients), [recipients]));
  useFollowing('actors', useMemo(() => JSON.stringify([issuer, tasks.map(({ lead, support }) => [lead, support]), deadlines.map(({ actor }) => actor)]), [issuer, tasks, deadlines]));
  return null;
}
