import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2, IconPencil } from '@tabler/icons-react';
import { saving } from '#engines/messages/saving.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { Unsendable } from './saver.ts';
import type { SaverState } from './saver-state.ts';
import classes from './SaveState.module.css';

type Shown = Pick<SaverState<unknown>, 'status' | 'savedAt' | 'error'>;

/** "đã lưu 10:42", "đang lưu…", "chưa lưu được – vẫn giữ trên máy này": what became of the words, in words. */
export function SaveState({ state, unsendable }: { state: Shown; unsendable?: string }) {
  const t = useMessages(saving);
  const format = useFormat();
  const { sentence } = useProblem();
  switch (state.status) {
    case 'rest':
    case 'saved':
      return <span className={classes.state} role="status">{state.savedAt && <><IconCheck size={16} aria-hidden /> {t.savedAt(format.clock(state.savedAt))}</>}</span>;
    case 'typing':
      return <span className={classes.state} role="status"><IconPencil size={16} aria-hidden /> {t.typing}</span>;
    case 'saving':
      return <span className={classes.state} role="status"><IconLoader2 size={16} aria-hidden /> {t.saving}</span>;
    case 'kept':
      return <span className={classes.state} data-tone="soon" role="status"><IconCloudOff size={16} aria-hidden /> {t.kept}</span>;
    case 'conflict':
      return <span className={classes.state} data-tone="soon" role="status"><IconAlertTriangle size={16} aria-hidden /> {t.conflict}</span>;
    case 'refused':
      return (
        <span className={classes.state} data-tone="late" role="status">
          <IconAlertTriangle size={16} aria-hidden /> {t.refused(state.error instanceof Unsendable ? (unsendable ?? t.unsendable) : sentence(state.error))}
        </span>
      );
  }
}
