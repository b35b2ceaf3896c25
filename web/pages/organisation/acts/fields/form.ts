import type { UseFormReturnType } from '@mantine/form';
import type { UnitDetail } from '../../units.ts';
import type { EventKind } from '../acts.ts';
import type { ActDraft } from '../draft.ts';

/** What the fields of an event are given. */
export interface FieldsProps {
  kind: EventKind;
  unit: UnitDetail;
  form: UseFormReturnType<ActDraft>;
}
