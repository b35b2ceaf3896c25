/** Brings an element to the middle of the pane that scrolls it, leaving the page around the pane where it is. */
export function scrollTo(element: Element, at: 'middle' | 'top' | 'nearest' = 'middle'): void {
  const pane = scrollerOf(element);
  if (at === 'nearest' && inSight(element, pane)) return;
  if (!pane) {
    element.scrollIntoView({ block: at === 'top' ? 'start' : 'center' });
    return;
  }
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  const margin = at === 'top' ? stickyHeight(pane) : Math.max((outer.height - inner.height) / 2, stickyHeight(pane) + 16);
  pane.scrollTo({ top: pane.scrollTop + inner.top - outer.top - margin });
}

function inSight(element: Element, pane: Element | null): boolean {
  const inner = element.getBoundingClientRect();
  const [top, bottom] = pane ? [pane.getBoundingClientRect().top + stickyHeight(pane), pane.getBoundingClientRect().bottom] : [0, window.innerHeight];
  return inner.top >= top && inner.bottom <= bottom;
}

/** The pane that scrolls an element, null where the page itself does. */
export function scrollerOf(element: Element): Element | null {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight) return one;
  }
  return null;
}

function stickyHeight(pane: Element): number {
  return pane.querySelector('[data-sticky]')?.getBoundingClientRect().height ?? 0;
}
