import { useCallback, useLayoutEffect, useRef } from 'react';

/** A handler that always does what the latest rendering says, yet stays the same function, so that nothing repaints for it. */
export function useStable<Parameters extends unknown[]>(handler: (...parameters: Parameters) => void): (...parameters: Parameters) => void {
  const latest = useRef(handler);
  // Before anything is painted: whoever acts on what the screen shows is answered by it, and not by the rendering before.
  useLayoutEffect(() => { latest.current = handler; });
  return useCallback((...parameters) => latest.current(...parameters), []);
}
