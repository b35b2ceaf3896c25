import type { Alignment } from '#engines/directive-review/align.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { Chosen, useSelection } from './use-selection.ts';
import { useStable } from './use-stable.ts';

/** Pressed words choose the value behind them; pressed again, the next one that stands there. */
export function usePick(alignment: Alignment, chosen: Chosen | undefined, choose: ReturnType<typeof useSelection>['choose'], showStructure: () => void) {
  const t = useMessages(reading);
  const toast = useToast();
  return useStable((origins: string[]) => {
    const places = origins.flatMap((origin) => alignment.placeOf(origin) ?? []);
    const next = places[(places.indexOf(chosen?.pointer ?? '') + 1) % Math.max(places.length, 1)];
    if (next === undefined) {
      if (origins.length > 0) toast.done(t.removedHere);
      return;
    }
    choose(next, 'source');
    if (!matchMedia('(min-width: 62.5em)').matches) showStructure();
  });
}
