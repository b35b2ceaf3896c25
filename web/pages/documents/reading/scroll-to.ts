/** Brings an element to the middle of the pane that scrolls it, leaving the page around the pane where it is. */
export function scrollTo(element: Element, at: 'middle' | 'top' = 'middle'): void {
  const pane = scrollerOf(element);
  if (!pane) {
    element.scrollIntoView({ block: at === 'middle' ? 'center' : 'start' });
    return;
  }
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  const margin = at === 'top' ? stickyHeight(pane) : Math.max((outer.height - inner.height) / 2, stickyHeight(pane) + 16);
  pane.scrollTo({ top: pane.scrollTop + inner.top - outer.top - margin });
}

function scrollerOf(element: Element): Element | null {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight) return one;
  }
  return null;
}

function stickyHeight(pane: Element): number {
  return pane.querySelector('[data-sticky]')?.getBoundingClientRect().height ?? 0;
}
