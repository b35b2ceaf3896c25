/** Where the keyboard goes on the reading page. */
import { parentOf, type Pointer } from './model/pointer.ts';

const fields = 'input, textarea, select';

/** Into the field of a value, or the first field of what holds it; at once where it is there, else when its card has opened. */
export function focusField(pointer: Pointer): void {
  if (!focusedAt(pointer)) requestAnimationFrame(() => focusedAt(pointer));
}

function focusedAt(pointer: Pointer): boolean {
  for (let at = pointer; at !== ''; at = parentOf(at)) {
    const field = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`)?.querySelector<HTMLInputElement>(fields);
    if (!field) continue;
    field.focus();
    if (field.tagName !== 'SELECT') field.select();
    return true;
  }
  return false;
}

/** From a field back to the place that holds it, where letters are keys again. */
export function focusPlace(field: HTMLElement): void {
  const place = field.closest<HTMLElement>('[data-at]');
  if (place) place.focus({ preventScroll: true });
  else field.blur();
}

/** To the source, where the arrow keys mark words. */
export function focusSource(attempts = 30): void {
  requestAnimationFrame(() => {
    const source = document.querySelector<HTMLElement>('[data-source]');
    // On a narrow screen the source's tab is only just opening.
    if (source) source.focus({ preventScroll: true });
    else if (attempts > 0) focusSource(attempts - 1);
  });
}
