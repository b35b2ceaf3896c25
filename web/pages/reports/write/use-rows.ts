import { useSyncExternalStore } from 'react';
import type { FormRow } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { FormFields } from './form-fields.ts';
import type { Proposal } from './proposals.ts';
import type { TypedRow } from './typed-row.ts';

/** Takes an added row away, and offers to put it back as it was. */
export function useRemoveRow({ form, savers }: FormFields) {
  const t = useMessages(formWords);
  const toast = useToast();
  const { sentence } = useProblem();
  return (row: FormRow) => void savers.removeRow(form, row.key).then(
    (undo) => toast.undoable(t.rowRemoved(row.label), undo),
    (error: unknown) => toast.failed(sentence(error)),
  );
}

/** Proposed figures whose cell is empty, and how to take them all; taking gives back how to undo it. */
export function useOpenProposals({ form, savers, saver, proposals }: FormFields) {
  const open = (): Proposal[] => [...proposals.values()].filter((proposal) =>
    proposal.formKey === form.key && saver(proposal.rowKey) !== undefined && (saver(proposal.rowKey)!.snapshot().value[proposal.columnKey] ?? '').trim() === '');
  const count = useSyncExternalStore(savers.subscribe, () => open().length);
  const take = () => {
    const before = new Map<string, TypedRow>();
    for (const [rowKey, some] of Map.groupBy(open(), (proposal) => proposal.rowKey)) {
      const row = saver(rowKey)!;
      before.set(rowKey, row.snapshot().value);
      row.replace({ ...row.snapshot().value, ...Object.fromEntries(some.map((proposal) => [proposal.columnKey, proposal.typed])) });
    }
    return () => before.forEach((typed, rowKey) => saver(rowKey)?.replace(typed));
  };
  return { count, take };
}
