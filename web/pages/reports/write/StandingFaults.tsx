import { forms as formWords } from '#engines/messages/forms.ts';
import type { ReportTemplate } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import type { DraftSavers } from './draft-savers.ts';
import { formPartId, partsOf } from './parts.ts';
import { partTitle } from './Spine.tsx';
import type { StandingFault } from './use-faults.ts';
import type { Place } from './use-arrival.ts';
import classes from './Write.module.css';

interface StandingFaultsProps {
  faults: StandingFault[];
  template: ReportTemplate;
  savers: DraftSavers;
  assignmentPath: string;
  seek: (part: string, place?: Place) => void;
}

/** "Cần xem lại": what cannot be handed in, then what wants a word of explanation; each leads to its place. */
export function StandingFaults({ faults, ...rest }: StandingFaultsProps) {
  const t = useMessages(formWords);
  const [blocking, warnings] = (['blocking', 'warning'] as const).map((severity) => faults.filter((fault) => fault.severity === severity));
  if (blocking!.length + warnings!.length === 0) return null;
  return (
    <details className={classes.standing} data-blocking={blocking!.length > 0}>
      <summary>{t.review(blocking!.length + warnings!.length)}</summary>
      {blocking!.length > 0 && <><p>{t.reviewBlocking}</p><FaultList faults={blocking!} {...rest} /></>}
      {warnings!.length > 0 && <><p>{t.reviewWarning}</p><FaultList faults={warnings!} {...rest} /></>}
    </details>
  );
}

export function FaultList({ faults, template, savers, assignmentPath, seek, onFollow }: StandingFaultsProps & { onFollow?: () => void }) {
  const words = useFaultWords(template, savers);
  return (
    <ul>
      {faults.map((fault, at) => {
        const part = fault.formKey === null ? fault.sectionKey ?? '' : formPartId(fault.formKey);
        const place = placeOf(fault, template, savers);
        return (
          <li key={at}>
            <TextLink to={assignmentPath} search={{ part }} resetScroll={false} onClick={() => { onFollow?.(); seek(part, place); }}>{words(fault).place}</TextLink>: {words(fault).said}
          </li>
        );
      })}
    </ul>
  );
}

/** Where a fault is and what it is, in words. */
function useFaultWords(template: ReportTemplate, savers: DraftSavers) {
  const t = useMessages(formWords);
  const format = useFormat();
  return (fault: StandingFault) => {
    const form = template.forms.find(({ key }) => key === fault.formKey);
    const row = form && savers.rowsOf(form).find(({ key }) => key === fault.rowKey);
    const column = form?.columns.find(({ key }) => key === fault.columnKey);
    const part = partsOf(template).find(({ id }) => id === (form ? formPartId(form.key) : fault.sectionKey));
    const cell = [row?.label, column?.label].filter(Boolean).join(' – ');
    const place = cell ? t.cellOf(cell, form?.title ?? '') : part ? partTitle(part) : '';
    const limit = fault.limit === null ? '' : ` ${t.limit(format.number(fault.limit))}`;
    return { place, said: `${fault.message ?? t.fault[fault.code]}${limit}` };
  };
}

function placeOf(fault: StandingFault, template: ReportTemplate, savers: DraftSavers): Place | undefined {
  const form = template.forms.find(({ key }) => key === fault.formKey);
  if (!form || fault.rowKey === null) return undefined;
  const row = savers.rowsOf(form).findIndex(({ key }) => key === fault.rowKey);
  const column = form.columns.findIndex(({ key }) => key === fault.columnKey);
  return row < 0 ? undefined : { row, column: Math.max(0, column) };
}
