import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { lineage } from '#engines/messages/lineage.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { ByLevel } from './ByLevel.tsx';
import classes from './Lineage.module.css';
import { fetchBelow } from './lineage.ts';
import type { ChainDocument, DocumentBelow } from './lineage.ts';
import { NodeCard } from './NodeCard.tsx';
import { useNames } from './use-names.ts';

interface BelowMoreProps {
  above: ChainDocument;
  count: number;
  /** Shown elsewhere in the tree already; a circle ends here too. */
  known: ReadonlySet<string>;
  compared: string;
  onCompare: (pair: string | undefined) => void;
}

/** Opens what hangs below a document, a page at a time. */
export function BelowMore(props: BelowMoreProps) {
  const t = useMessages(lineage);
  const names = useNames();
  const [opened, setOpened] = useState(false);
  if (opened) return <Below {...props} />;
  const { count, above } = props;
  return (
    <Button variant="subtle" size="compact-sm" className={classes.more} leftSection={<IconChevronDown size={14} aria-hidden />} aria-expanded={false} onClick={() => setOpened(true)}>
      {count >= 1000 ? t.tree.manyBelow(names.ofHead(above)) : t.tree.moreBelow(count, names.ofHead(above))}
    </Button>
  );
}

function Below({ above, known, compared, onCompare }: BelowMoreProps) {
  const t = useMessages(lineage);
  const { rows, error, retry, more } = useKeyset(['lineage', above.id, 'below'], (after) => fetchBelow(above.id, after));
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!rows) return <LineSkeletons lines={3} />;
  const fresh = rows.filter(({ id }) => !known.has(id));
  const within = new Set([...known, ...fresh.map(({ id }) => id)]);
  return (
    <>
      {fresh.length === 0 && !more && <p className="lt-soft">{t.tree.noneToShow}</p>}
      <ByLevel documents={fresh}>
        {(one: DocumentBelow) => (
          <li key={one.link.id} className={classes.branch}>
            <NodeCard document={one} by={one.link} also={[]} above={above} documents={new Map([[above.id, above]])} isFocus={false} compared={compared} onCompare={onCompare} />
            {one.below > 0 && <BelowMore above={one} count={one.below} known={within} compared={compared} onCompare={onCompare} />}
          </li>
        )}
      </ByLevel>
      {more && <Button variant="subtle" size="compact-sm" loading={more.loading} onClick={more.load}>{t.tree.loadMore}</Button>}
    </>
  );
}
