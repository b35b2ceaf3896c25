import type { ComponentProps } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { useMessages } from '../../messages/language.tsx';
import { FormDialog } from '../members/FormDialog.tsx';

type FormDialogProps = ComponentProps<typeof FormDialog>;

/** A short form on officers; its button saves unless it says otherwise. */
export function OfficerDialog({ action, ...rest }: Omit<FormDialogProps, 'action'> & { action?: string }) {
  const t = useMessages(officers);
  return <FormDialog action={action ?? t.save} {...rest} />;
}
