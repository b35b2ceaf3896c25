import { lineage } from '#engines/messages/lineage.ts';
import { DirectiveBadge } from '../../../components/state-badges.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { DifferenceChips } from './DifferenceChips.tsx';
import classes from './Lineage.module.css';
import type { ChainDocument, ChainLink } from './lineage.ts';
import { useNames } from './use-names.ts';

interface NodeCardProps {
  document: ChainDocument;
  by: ChainLink | null;
  also: readonly ChainLink[];
  /** The document that it hangs below. */
  above: ChainDocument | undefined;
  documents: ReadonlyMap<string, ChainDocument>;
  isFocus: boolean;
  compared: string;
  onCompare: (pair: string | undefined) => void;
}

/** One document of the chain: how it is tied to the one above, what it is, in what it differs. */
export function NodeCard({ document, by, also, above, documents, isFocus, compared, onCompare }: NodeCardProps) {
  const t = useMessages(lineage);
  const names = useNames();
  const name = names.ofHead(document);
  const pair = by ? `${by.from}_${by.to}` : '';
  return (
    <div className={classes.card} data-focus={isFocus || undefined} aria-current={isFocus ? 'true' : undefined}>
      {by && (
        <p className={classes.tie}>
          <span>{t.kind[by.kind]}</span>
          {by.state === 'proposed' && <StateBadge tone="soon" label={t.state.proposed} />}
        </p>
      )}
      <p className={classes.name}>
        {document.readable && !isFocus ? <TextLink to={paths.lineage(document.id)}>{name}</TextLink> : name}
        {isFocus && <span className={classes.here}>{t.thisOne}</span>}
        <DirectiveBadge state={document.state} />
      </p>
      <p className={classes.title} title={document.title}>{document.title}</p>
      {(document.issuer ?? document.unitName) && <p className={classes.issuer}>{document.issuer ?? document.unitName}</p>}
      {!document.readable && <p className={classes.issuer}>{t.headOnly}</p>}
      {also.map((link) => {
        const other = documents.get(link.to);
        return other && <p key={link.id} className={classes.issuer}>{t.tree.also(t.kind[link.kind], names.ofHead(other))}</p>;
      })}
      {by?.comparable && above && (
        <DifferenceChips counts={by.differences} pressed={compared === pair} label={t.tree.compare(name, names.ofHead(above))} onPress={() => onCompare(compared === pair ? undefined : pair)} />
      )}
    </div>
  );
}
