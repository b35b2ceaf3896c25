import { Button, NativeSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import { linkKinds } from '#engines/lineage/kinds.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { ButtonLink, TextLink } from '../../../ui/links.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import classes from './Lineage.module.css';
import type { Lineage, LinkKind, OwnLink } from './lineage.ts';
import type { DecidingProps } from './ProposedLinks.tsx';
import { useNames } from './use-names.ts';

interface ProposedLinkProps extends Pick<DecidingProps, 'decisions'> {
  link: OwnLink;
  may: Lineage['may'];
}

/** One proposal: to which document, how sure, in what relation; confirmed as it is or as the person knows better. */
export function ProposedLink({ link, may, decisions }: ProposedLinkProps) {
  const t = useMessages(lineage);
  const names = useNames();
  const [kind, setKind] = useState<LinkKind>(link.kind);
  const [chosen, setChosen] = useState<string | null>(null);
  const name = names.ofLink(link);
  const open = link.match === 'ambiguous';
  return (
    <li className={classes.row}>
      <div className={classes.rowWords}>
        <p className={classes.name}>
          {link.to?.readable ? <TextLink to={paths.lineage(link.to.id)}>{name}</TextLink> : name}
          {!link.to && !open && <StateBadge tone="plain" label={t.notHeld} />}
        </p>
        {link.to && <p className={classes.title} title={link.to.title}>{link.to.title}</p>}
        <p className={classes.issuer}>
          {[link.parent && t.decide.parent, t.decide.match[link.match], link.to && link.cited && link.match !== 'exact' && t.decide.cited(names.ofCited(link.cited)), reviewedWords(link, t)].filter(Boolean).join(' · ')}
        </p>
        {open && (
          <Radio.Group value={chosen} onChange={setChosen} label={t.decide.choose} className={classes.candidates}>
            {link.candidates.map((one) => <Radio key={one.id} value={one.id} label={names.ofHead(one)} description={one.title} disabled={!may.decide} mt="xs" />)}
          </Radio.Group>
        )}
      </div>
      {may.decide && (
        <div className={classes.rowActions}>
          <NativeSelect
            aria-label={t.decide.kindOf(name)} size="sm" value={kind} data={linkKinds.map((value) => ({ value, label: t.kind[value] }))}
            onChange={(event) => setKind(event.currentTarget.value as LinkKind)}
          />
          <Button
            size="sm" aria-label={t.decide.confirmNamed(name)} loading={decisions.isPending} disabled={open && chosen === null}
            onClick={() => decisions.mutate({ do: 'confirm', link, kind, ...(chosen && { toDocumentId: chosen }) })}
          >
            {t.decide.confirm}
          </Button>
          <Button size="sm" variant="default" aria-label={t.decide.rejectNamed(name)} disabled={decisions.isPending} onClick={() => decisions.mutate({ do: 'reject', link })}>{t.decide.reject}</Button>
          {!link.to && !open && may.takeIn && <ButtonLink size="sm" variant="subtle" to={paths.newDocument()}>{t.decide.takeIn}</ButtonLink>}
        </div>
      )}
    </li>
  );
}

/** `10 năm, 2014–2024`. */
export function reviewedWords({ reviewed }: Pick<OwnLink, 'reviewed'>, t: (typeof lineage)['vi']): string | null {
  if (!reviewed || reviewed.years === null) return null;
  return reviewed.from !== null && reviewed.to !== null ? t.decide.reviewed(reviewed.years, reviewed.from, reviewed.to) : t.decide.reviewedYears(reviewed.years);
}
