import { IconCircleDashed, IconMessage, IconPencil, IconPin } from '@tabler/icons-react';
import { reviews } from '#engines/messages/reviews.ts';
import { flattenOutline, type ReportTemplate } from '#engines/report-template/index.ts';
import { isBlank } from '#engines/rich-text/plain.ts';
import { useMessages } from '../../messages/language.tsx';
import { sectionName } from './return-draft.ts';
import { useReview } from './review-context.ts';
import { stopId } from './SectionView.tsx';
import { useCurrentStop } from './use-current-stop.ts';
import classes from './Spine.module.css';

/** The outline and the forms beside the report: where one is, what changed, what is empty, what has a note. */
export function Spine({ template, onGo }: { template: ReportTemplate; onGo?: () => void }) {
  const t = useMessages(reviews);
  const current = useCurrentStop();
  return (
    <nav aria-label={t.contents} className={classes.spine}>
      <ol>
        {flattenOutline(template.outline).map(({ section, depth, leaf }) => (
          <li key={section.key} data-depth={Math.min(depth, 3)}>
            <a href={`#${stopId(section.key)}`} aria-current={current === stopId(section.key) ? 'location' : undefined} onClick={onGo}>
              <span>{sectionName(section)}</span>
              {leaf && <SectionMarks sectionKey={section.key} />}
            </a>
          </li>
        ))}
        {template.forms.map((form) => (
          <li key={form.key} data-depth={0}>
            <a href={`#${stopId(form.key)}`} aria-current={current === stopId(form.key) ? 'location' : undefined} onClick={onGo}>
              <span>{form.title}</span>
              <FormMarks formKey={form.key} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SectionMarks({ sectionKey }: { sectionKey: string }) {
  const t = useMessages(reviews);
  const { revision, pinned, draft, changeOf } = useReview();
  const change = changeOf(sectionKey);
  const noted = draft.notes.some(({ place }) => 'sectionKey' in place && place.sectionKey === sectionKey);
  return (
    <span className={classes.marks}>
      {isBlank(revision.sections[sectionKey]) && <IconCircleDashed size={14} role="img" aria-label={t.nothingWritten} />}
      {change && change !== 'unchanged' && <IconPencil size={14} role="img" aria-label={t[change]} />}
      {pinned.some((note) => note.sectionKey === sectionKey) && <IconPin size={14} role="img" aria-label={t.decisions} />}
      {noted && <IconMessage size={14} role="img" aria-label={t.notes(1)} />}
    </span>
  );
}

function FormMarks({ formKey }: { formKey: string }) {
  const t = useMessages(reviews);
  const { pinned, draft } = useReview();
  const noted = draft.notes.filter(({ place }) => 'formKey' in place && place.formKey === formKey).length;
  return (
    <span className={classes.marks}>
      {pinned.some((note) => note.formKey === formKey) && <IconPin size={14} role="img" aria-label={t.cellNotes} />}
      {noted > 0 && <IconMessage size={14} role="img" aria-label={t.notes(noted)} />}
    </span>
  );
}
