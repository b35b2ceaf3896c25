import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconListTree } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { consolidation } from '#engines/messages/consolidation.ts';
import { flattenOutline, type FlatSection } from '#engines/report-template/index.ts';
import { takesText } from '#engines/report-template/outline-for.ts';
import { isBlank } from '#engines/rich-text/plain.ts';
import { useMessages } from '../../messages/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SplitPanes } from '../../ui/SplitPanes.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { MySection } from './MySection.tsx';
import { draftQuery, type Assignment } from './queries.ts';
import { sectionLine } from './section-line.ts';
import { SectionTexts } from './SectionTexts.tsx';
import classes from './Texts.module.css';

/** Section by section: what the units directly below wrote, and one's own draft beside it. */
export function TextsTab({ assignment }: { assignment: Assignment }) {
  const t = useMessages(consolidation);
  const sections = flattenOutline(assignment.campaign.template.outline).filter(takesText);
  const [key, setKey] = useUrlState('section', sections[0]?.section.key);
  const [pane, setPane] = useUrlState('pane', 'first');
  const draft = useQuery(draftQuery(assignment.id));
  const place = Math.max(0, sections.findIndex(({ section }) => section.key === key));
  const chosen = sections[place]?.section;
  if (!chosen) return <EmptyState icon={IconListTree} title={t.noSections}><p>{t.noSectionsBody}</p></EmptyState>;
  const bodyOf = (sectionKey: string) => draft.data?.sections.find((one) => one.sectionKey === sectionKey)?.body;
  const optionOf = ({ section }: FlatSection) => ({
    value: section.key,
    label: isBlank(bodyOf(section.key)) ? sectionLine(section) : `${sectionLine(section)} (${t.sectionWritten})`,
  });
  return (
    <>
      <div className={classes.choose}>
        <NativeSelect
          label={t.section} className={classes.select} value={chosen.key} data={sections.map(optionOf)}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <ActionIcon variant="default" size="2.25rem" aria-label={t.previousSection} disabled={place === 0} onClick={() => setKey(sections[place - 1]?.section.key)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="2.25rem" aria-label={t.nextSection} disabled={place === sections.length - 1} onClick={() => setKey(sections[place + 1]?.section.key)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
      <h2 className={classes.heading}>{sectionLine(chosen)}</h2>
      {chosen.guidance && <p className={classes.guidance}>{chosen.guidance}</p>}
      <SplitPanes
        shown={pane === 'second' ? 'second' : 'first'} onShow={setPane} share={55}
        first={{ label: t.textsOf, content: <SectionTexts key={chosen.key} assignment={assignment} sectionKey={chosen.key} own={bodyOf(chosen.key)} /> }}
        second={{ label: t.mine, content: <MySection assignment={assignment} sectionKey={chosen.key} draft={draft} /> }}
      />
    </>
  );
}
