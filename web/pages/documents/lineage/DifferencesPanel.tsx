import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { lineage } from '#engines/messages/lineage.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import classes from './Lineage.module.css';
import { fetchDifferences } from './lineage.ts';
import type { Differences } from './lineage.ts';
import { Places } from './Places.tsx';
import { TargetDifferences } from './TargetDifferences.tsx';
import { useNames } from './use-names.ts';

interface DifferencesPanelProps {
  child: string;
  parent: string;
  onClose: () => void;
}

/** In what a document departs from the one above, each difference opening its place in either. */
export function DifferencesPanel({ child, parent, onClose }: DifferencesPanelProps) {
  const t = useMessages(lineage);
  const query = useQuery({ queryKey: ['lineage-differences', child, parent], queryFn: () => fetchDifferences(child, parent) });
  return (
    <SidePanel title={t.differences.title} onClose={onClose}>
      <Loaded query={query}>{(found) => <Found found={found} />}</Loaded>
    </SidePanel>
  );
}

function Found({ found }: { found: Differences }) {
  const t = useMessages(lineage);
  const names = useNames();
  const { differences: words } = t;
  const at = { child: found.child.id, parent: found.parent.id };
  return (
    <div className={classes.panel}>
      <p className="lt-soft">{words.between(names.ofHead(found.child), names.ofHead(found.parent))}</p>
      <h3>{words.targets}</h3>
      {found.targets.length === 0 ? <p className="lt-soft">{words.noTargets}</p> : <TargetDifferences targets={found.targets} at={at} />}
      <h3>{words.deadlines}</h3>
      <Told empty={words.noDeadlines}>
        {found.deadlines.map((one) => {
          const [own, above] = [one.childActor ?? words.unnamed, one.parentActor ?? words.unnamed];
          return (
            <li key={`${one.change}${one.child}${one.parent}`} data-tone={one.change === 'tight' ? 'soon' : 'late'}>
              {words.deadline[one.change](own, one.childDue, above, one.parentDue)}
              <Places at={at} child={one.child} parent={one.parent} what={`${own}: ${one.childDue}`} />
            </li>
          );
        })}
      </Told>
      <h3>{words.sections}</h3>
      {found.outlineAbsent ? <p className="lt-soft">{words.outlineAbsent}</p> : (
        <Told empty={words.noSections}>
          {found.sections.map((one) => <li key={one.parent} data-tone="soon">{`${one.label} ${one.heading}`}<Places at={at} parent={one.parent} what={one.heading} /></li>)}
        </Told>
      )}
      <h3>{words.forms}</h3>
      <Told empty={words.noForms}>
        {found.forms.map((one) => <li key={one.parent} data-tone="soon">{[one.label, one.title].filter(Boolean).join(': ')}<Places at={at} parent={one.parent} what={one.label} /></li>)}
      </Told>
    </div>
  );
}

function Told({ empty, children }: { empty: string; children: ReactNode[] }) {
  return children.length === 0 ? <p className="lt-soft">{empty}</p> : <ul className={classes.told}>{children}</ul>;
}
