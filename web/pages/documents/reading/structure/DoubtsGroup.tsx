import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { memo } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../../messages/language.tsx';
import { describe } from '../model/describe.ts';
import type { Doubt } from '../model/doubts.ts';
import { useReadingState } from '../reading-context.tsx';
import classes from './structure.module.css';

interface DoubtsGroupProps {
  doubts: readonly Doubt[];
  seen: ReadonlySet<string>;
  current: string | undefined;
  text: string;
  onOpen: (doubt: Doubt) => void;
}

/** What the reading itself is unsure of, first of all groups: whoever has looked at these has done the work. */
export const DoubtsGroup = memo(function DoubtsGroup({ doubts, seen, current, text, onOpen }: DoubtsGroupProps) {
  const t = useMessages(reading);
  const { language } = useLanguage();
  const { readOnly } = useReadingState();
  const left = doubts.filter(({ key }) => !seen.has(key)).length;
  return (
    <section className={classes.group} id="group-doubts" aria-labelledby="group-doubts-title">
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle} id="group-doubts-title">{t.doubts}</h2>
        {doubts.length > 0 && <span className={classes.count} role="status">{t.doubtsLeft(left, doubts.length)}</span>}
      </div>
      {doubts.length === 0 ? (
        <p className={classes.none}>{t.noDoubts}</p>
      ) : (
        <>
          <ol className={classes.items}>
            {doubts.map((doubt) => (
              <li key={doubt.key}>
                <button type="button" className={classes.doubt} data-seen={seen.has(doubt.key) || undefined} aria-current={doubt.key === current} onClick={() => onOpen(doubt)}>
                  {seen.has(doubt.key) ? <IconCircleCheck size={16} aria-label={t.seen} /> : <IconHelpCircle size={16} aria-hidden />}
                  <span>
                    {doubt.message ? doubt.message[language] : t.unsureOf(describe(doubt.origin ?? '', t))}
                    <Quote words={doubt.start === undefined || doubt.end === undefined ? '' : text.slice(doubt.start, doubt.end)} told={doubt.message?.[language]} />
                  </span>
                </button>
              </li>
            ))}
          </ol>
          <p className={classes.hint}>{t.walkHint}</p>
        </>
      )}
      {!readOnly && <p className={classes.hint}>{t.markHint}</p>}
    </section>
  );
});

/** The words concerned, unless the remark has quoted them itself. */
function Quote({ words, told }: { words: string; told: string | undefined }) {
  const line = shortened(words);
  if (line === '' || told?.includes(line)) return null;
  return <> <q className={classes.quote} lang="vi">{line}</q></>;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line;
}
