import { reports } from '#engines/messages/reports.ts';
import { RichTextField } from '../../../components/editor/RichTextField.tsx';
import { RichTextView } from '../../../components/rich-text-view/RichTextView.tsx';
import { ConflictPanel } from '../../../components/saving/ConflictPanel.tsx';
import { SaveState } from '../../../components/saving/SaveState.tsx';
import { useSaver } from '../../../components/saving/use-saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { Note } from '../assignment.ts';
import type { SectionSaver } from './draft-savers.ts';
import { PinnedNotes } from './PinnedNotes.tsx';
import { printedHeading, type Part } from './parts.ts';
import { joinTexts, storable, type SectionText } from './section-text.ts';
import classes from './Write.module.css';

interface SectionPageProps {
  part: Part & { kind: 'section' };
  saver: SectionSaver;
  notes: Note[];
}

/** One section as a calm page: where it stands, what belongs here, the text. */
export function SectionPage({ part, saver, notes }: SectionPageProps) {
  const t = useMessages(reports);
  const state = useSaver(saver);
  const title = printedHeading(part.section);
  return (
    <section aria-labelledby="part-title">
      {part.under.length > 0 && <p className={classes.under}>{part.under.map(printedHeading).join(' › ')}</p>}
      <h2 id="part-title" className={classes.partTitle} tabIndex={-1}>{title}</h2>
      {part.section.guidance && (
        <aside className={classes.guidance} aria-label={t.guidance}>
          <strong>{t.guidance}</strong>
          <p id="part-guidance">{part.section.guidance}</p>
        </aside>
      )}
      <PinnedNotes notes={notes} />
      {state.theirs && <ConflictPanel mine={state.value} theirs={state.theirs} show={(text) => <Shown text={text} />} settle={(text) => saver.settle(text)} join={joinTexts} />}
      <RichTextField
        key={part.id} label={t.textOf(title)} value={state.value} replaced={state.replaced} placeholder={t.textPlaceholder}
        describedBy={part.section.guidance ? 'part-guidance' : undefined}
        onChange={(text) => saver.type(text)} onBlur={() => void saver.flush()}
      />
      <div className={classes.saveLine}><SaveState state={state} unsendable={t.tooLong} /></div>
    </section>
  );
}

function Shown({ text }: { text: SectionText }) {
  const t = useMessages(reports);
  const stored = storable(text);
  return stored ? <RichTextView text={stored} /> : <p>{t.tooLong}</p>;
}
