import { consolidation } from '#engines/messages/consolidation.ts';
import { isBlank } from '#engines/rich-text/plain.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { RichTextView } from '../../components/rich-text-view/RichTextView.tsx';
import type { components } from '../../api/contract.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/links.tsx';
import type { Assignment } from './queries.ts';
import classes from './Texts.module.css';

interface MySectionProps {
  assignment: Assignment;
  sectionKey: string;
  draft: { data: components['schemas']['Draft'] | undefined; error: unknown; refetch: () => unknown };
}

/** One's own draft of the section, to be read beside the texts from below; writing happens on the report's page. */
export function MySection({ assignment, sectionKey, draft }: MySectionProps) {
  const t = useMessages(consolidation);
  return (
    <>
      <h3 className={classes.paneTitle}>{t.mine}</h3>
      {!assignment.may.write && <p className="lt-soft">{t.cannotWrite}</p>}
      <Loaded query={draft}>
        {({ sections }) => {
          const body = sections.find((section) => section.sectionKey === sectionKey)?.body;
          if (!body || isBlank(body)) return assignment.may.write ? <p className="lt-soft">{t.mineEmpty}</p> : null;
          return <RichTextView text={body} />;
        }}
      </Loaded>
      <ButtonLink to={paths.report(assignment.id)} search={{ part: sectionKey }} variant="default" mt="md">
        {assignment.may.write ? t.keepWriting : t.ownReport}
      </ButtonLink>
    </>
  );
}
