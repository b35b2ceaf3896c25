import { Button } from '@mantine/core';
import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { StateBadge, type Tone } from '../../../ui/StateBadge.tsx';
import classes from './Lineage.module.css';
import type { OwnLink } from './lineage.ts';
import type { DecidingProps } from './ProposedLinks.tsx';
import { useNames } from './use-names.ts';

const tones: Record<OwnLink['state'], Tone> = { proposed: 'soon', confirmed: 'done', rejected: 'back' };

/** What is decided, and what the document only names: nothing there waits for anybody. */
export function OtherLinks({ found, decisions }: DecidingProps) {
  const t = useMessages(lineage);
  const names = useNames();
  const format = useFormat();
  const others = found.own.filter(({ state, kind, match }) => state !== 'proposed' || (kind === 'cites' && match !== 'ambiguous'));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others" className={classes.heading}>{t.decide.title2}</h2>
      <ul className={classes.rows}>
        {others.map((link) => {
          const name = names.ofLink(link);
          return (
            <li key={link.id} className={classes.row}>
              <div className={classes.rowWords}>
                <p className={classes.name}>
                  <span className={classes.tie}>{t.kind[link.kind]}</span>
                  {link.to?.readable ? <TextLink to={paths.lineage(link.to.id)}>{name}</TextLink> : name}
                  {link.kind === 'cites' && link.state === 'proposed' ? !link.to && <StateBadge tone="plain" label={t.notHeld} /> : <StateBadge tone={tones[link.state]} label={t.state[link.state]} />}
                </p>
                {link.to && <p className={classes.title} title={link.to.title}>{link.to.title}</p>}
                {link.decidedBy && link.decidedAt && <p className={classes.issuer}>{t.decide.by(link.decidedBy, format.instant(link.decidedAt))}</p>}
              </div>
              {found.may.decide && link.state !== 'proposed' && (
                <div className={classes.rowActions}>
                  {link.madeBy === 'person'
                    ? <Button size="compact-sm" variant="subtle" aria-label={t.decide.removeNamed(name)} onClick={() => decisions.mutate({ do: 'remove', link })}>{t.decide.remove}</Button>
                    : <Button size="compact-sm" variant="subtle" aria-label={t.decide.undoNamed(name)} onClick={() => decisions.mutate({ do: 'reopen', link })}>{t.decide.undo}</Button>}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
