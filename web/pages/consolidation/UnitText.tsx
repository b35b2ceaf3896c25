import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { consolidation } from '#engines/messages/consolidation.ts';
import { RichTextView } from '../../components/rich-text-view/RichTextView.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import type { SectionText } from './queries.ts';
import classes from './Texts.module.css';

interface UnitTextProps {
  text: SectionText;
  included: boolean;
  busy: boolean;
  /** Missing where one may not write. */
  onInclude: (() => void) | undefined;
}

/** One unit's text under a section. */
export function UnitText({ text, included, busy, onInclude }: UnitTextProps) {
  const t = useMessages(consolidation);
  const name = useId();
  return (
    <article className={classes.unitText} aria-labelledby={name}>
      <h3 id={name} className={classes.unitName}>
        <TextLink to={paths.revision(text.revisionId)}>{text.unitName}</TextLink>
      </h3>
      <p className={classes.origin}>
        <span className="lt-soft">{t.revision(text.revisionNumber)}</span>
        {!text.accepted && <StateBadge tone="soon" label={t.notAccepted} />}
        {included && <StateBadge tone="done" label={t.includedMark} />}
      </p>
      <RichTextView text={text.body} />
      {onInclude && (
        <Button variant="subtle" size="compact-sm" ml={-8} mt={4} leftSection={<IconPlus size={16} aria-hidden />} aria-describedby={name} disabled={busy} onClick={onInclude}>
          {t.include}
        </Button>
      )}
    </article>
  );
}
