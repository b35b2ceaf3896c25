import { Button } from '@mantine/core';
import { IconMessagePlus, IconMessage } from '@tabler/icons-react';
import { reviews } from '#engines/messages/reviews.ts';
import type { FlatSection } from '#engines/report-template/index.ts';
import { takesText } from '#engines/report-template/outline-for.ts';
import { isBlank } from '#engines/rich-text/plain.ts';
import type { RichText } from '#engines/rich-text/schema.ts';
import { RichTextView } from '../../components/rich-text-view/RichTextView.tsx';
import { useMessages } from '../../messages/language.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import type { SectionChange } from './changes.ts';
import { ComparedTexts } from './ComparedTexts.tsx';
import { PinnedNotes } from './PinnedNotes.tsx';
import { placeId, sectionName } from './return-draft.ts';
import { useReview } from './review-context.ts';
import classes from './Review.module.css';

const changeTones: Record<SectionChange, Tone> = { unchanged: 'plain', changed: 'soon', added: 'doing', emptied: 'late' };

/** One section of the outline: what was asked, what the unit wrote, what it wrote before, and the reasons pinned here. */
export function SectionView({ section, depth, leaf }: FlatSection) {
  const t = useMessages(reviews);
  const { revision, pinned, onlyChanges, changeOf } = useReview();
  const Heading = depth === 0 ? 'h2' : 'h3';
  const change = changeOf(section.key);
  const written = takesText({ section, leaf }) || !isBlank(revision.sections[section.key]);
  // What nothing happened to is left out, but for a place where something was asked for.
  const asked = pinned.some(({ sectionKey }) => sectionKey === section.key);
  if (onlyChanges && change === 'unchanged' && !asked) return null;
  return (
    <section className={classes.section} data-depth={depth} aria-labelledby={stopId(section.key)}>
      <div className={classes.sectionHead}>
        <Heading id={stopId(section.key)} tabIndex={-1} data-stop className={classes.sectionTitle}>{sectionName(section)}</Heading>
        {change && written && <StateBadge tone={changeTones[change]} label={t[change]} />}
      </div>
      {section.guidance && <p className={classes.guidance}>{section.guidance}</p>}
      <PinnedNotes notes={pinned.filter(({ sectionKey }) => sectionKey === section.key)} />
      {written && <Texts sectionKey={section.key} />}
      {written && <NoteHere sectionKey={section.key} />}
    </section>
  );
}

/** The anchor of a section or form, shared with the outline beside it. */
export const stopId = (key: string) => `muc-${key}`;

function Texts({ sectionKey }: { sectionKey: string }) {
  const { revision, before, changeOf } = useReview();
  const now = revision.sections[sectionKey];
  const change = changeOf(sectionKey);
  if (!before || change === undefined || change === 'unchanged') return <Written text={now} />;
  return (
    <ComparedTexts before={{ text: before.sections[sectionKey], number: before.number }} now={{ text: now, number: revision.number }} />
  );
}

function Written({ text }: { text: RichText | undefined }) {
  const t = useMessages(reviews);
  if (!text || isBlank(text)) return <p className="lt-soft">{t.nothingWritten}</p>;
  return <RichTextView text={text} />;
}

function NoteHere({ sectionKey }: { sectionKey: string }) {
  const t = useMessages(reviews);
  const { deciding, draft, note } = useReview();
  if (!deciding) return null;
  const own = draft.notes.find(({ place }) => placeId(place) === placeId({ sectionKey }));
  return (
    <div className="lt-no-print">
      {own?.reason.trim() && <p className={classes.ownNote}>{own.reason}</p>}
      <Button variant="subtle" size="compact-sm" ml={-8} leftSection={own ? <IconMessage size={16} aria-hidden /> : <IconMessagePlus size={16} aria-hidden />} aria-describedby={stopId(sectionKey)} onClick={() => note({ sectionKey })}>
        {own ? t.openNote : t.noteAtSection}
      </Button>
    </div>
  );
}
