import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { documents } from '#engines/messages/documents.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { DirectiveBadge } from '../../../components/state-badges.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { nameOf } from '../documents.ts';
import type { DirectiveRecord } from './directive.ts';
import classes from './Reading.module.css';

interface DocumentHeadProps {
  /** As it stands on the screen, so that a corrected number shows at once. */
  content: Pick<Directive, 'kind' | 'number' | 'code' | 'title'>;
  state: DirectiveRecord['state'];
  action: ReactNode;
}

export function DocumentHead({ content, state, action }: DocumentHeadProps) {
  const t = useMessages(documents);
  const chain = useMessages(lineage);
  const { documentId = '' } = useParams({ strict: false }) as { documentId?: string };
  return (
    <PageHeader
      title={nameOf(content, t)} breadcrumbs={[{ label: t.title, to: paths.documents() }]} state={<DirectiveBadge state={state} />}
      line={<><span className={classes.line} title={content.title}>{content.title}</span> <TextLink to={paths.lineage(documentId)}>{chain.open}</TextLink></>} action={action}
    />
  );
}
