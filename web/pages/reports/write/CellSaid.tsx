import type { Cell } from '#engines/forms/cell.ts';
import { proposalsFor, writeFigure } from '#engines/forms/typed.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { useMessages } from '../../../messages/language.tsx';
import { printed } from './draft-savers.ts';
import { useLiveFault, type FormFields } from './form-fields.ts';
import type { Proposal } from './proposals.ts';
import { readTyped } from './typed-row.ts';
import classes from './Form.module.css';

/** What is to be said of a cell in words. */
export interface Said {
  fault: string | undefined;
  warning: boolean;
  note: string | undefined;
  /** What the letters could mean, as they would be typed. */
  meanings: string[];
  any: boolean;
}

/** What is wrong with a cell, by itself and with others; silent about the letters while somebody types them. */
export function useCellFault(fields: FormFields, cell: Cell, typed: string | undefined, typing: boolean): Said {
  const t = useMessages(formWords);
  const live = useLiveFault(fields, cell.row.key, cell.column.key);
  const read = readTyped(cell, typed);
  const unread = 'fault' in read && !typing;
  const note = fields.noteAt(cell.row.key, cell.column.key);
  const limit = live?.limit === null || live?.limit === undefined ? '' : ` ${t.limit(printed(live.limit, cell.decimals))}`;
  const fault = unread ? t.fault[read.fault] : live && !typing ? `${live.message ?? t.fault[live.code]}${limit}` : undefined;
  const meanings = unread ? proposalsFor(cell, typed ?? '').map((value) => writeFigure(value, (figure) => printed(figure, cell.decimals))) : [];
  return { fault, warning: !unread && live?.severity === 'warning', note, meanings, any: fault !== undefined || note !== undefined };
}

interface CellSaidProps {
  id: string | undefined;
  fields: FormFields;
  cell: Cell;
  said: Said;
  proposal: Proposal | undefined;
  /** Whether what is proposed is told, not only shown in grey. */
  open: boolean;
}

/** Beside the cell: its fault in words, what its letters could mean, why it came back, what is known from elsewhere. */
export function CellSaid({ id, fields, cell, said, proposal, open }: CellSaidProps) {
  const t = useMessages(formWords);
  if (!said.any && !(proposal && open)) return null;
  const put = (typed: string) => fields.put(cell.row.key, cell.column.key, typed);
  return (
    <span id={id} className={classes.said}>
      {said.fault && <span data-tone={said.warning ? 'soon' : 'late'}>{said.fault}</span>}
      {said.meanings.length > 0 && (
        <span className={classes.offers}>
          {t.mean} {said.meanings.map((typed) => <Offer key={typed} name={t.meanThis(typed)} onTake={() => put(typed)}>{typed}</Offer>)}
        </span>
      )}
      {said.note && <span data-tone="soon">{said.note}</span>}
      {proposal && open && <span className={classes.offers}><Offer onTake={() => put(proposal.typed)}>{t.take(proposal.typed, proposal.source)}</Offer></span>}
    </span>
  );
}

/** Taken by a press; the cursor stays where it is. */
function Offer({ name, onTake, children }: { name?: string; onTake: () => void; children: string }) {
  return <button type="button" className={classes.offer} aria-label={name} onMouseDown={(event) => event.preventDefault()} onClick={onTake}>{children}</button>;
}
