import { useMemo } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { useLanguage, useMessages } from '../../../messages/language.tsx';
import { nameOf } from '../documents.ts';
import { printDate } from '../reading/model/printed-date.ts';
import type { Head, OwnLink } from './lineage.ts';

type Cited = NonNullable<OwnLink['cited']>;

/** What documents are called here: symbol and day together, for a symbol alone is no name. */
export function useNames() {
  const t = useMessages(documents);
  const chain = useMessages(lineage);
  const { language } = useLanguage();
  return useMemo(() => {
    const dated = (name: string, date: string | null) => (date ? chain.dated(name, printDate(date, language)) : name);
    const ofHead = (head: Pick<Head, 'kind' | 'number' | 'code' | 'issuedOn'>) => dated(nameOf(head, t), head.issuedOn);
    const ofCited = (cited: Cited) => dated(nameOf(cited, t), cited.date);
    const ofLink = (link: Pick<OwnLink, 'to' | 'cited'>) => (link.to ? ofHead(link.to) : link.cited ? ofCited(link.cited) : '');
    return { ofHead, ofCited, ofLink, date: (date: string | null) => date && printDate(date, language) };
  }, [t, chain, language]);
}
