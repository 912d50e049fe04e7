// Going to a place of the page and into its control.

const CONTROL = 'input:not([disabled]), textarea:not([disabled]), button:not([disabled])';

function enter(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  const control = element.matches(CONTROL) ? element : element.querySelector(CONTROL);
  (control instanceof HTMLElement ? control : element).focus({ preventScroll: true });
}

/** The field of a path; where a choice stands in its place, that. */
export function focusField(path: string): void {
  enter(document.querySelector(`[data-field="${CSS.escape(path)}"]`));
}

/** The card of a piece; where there is none, the part of the page that holds them. */
export function focusPiece(kind: string, dependant: number | null): void {
  const card = document.getElementById(`piece-${dependant === null ? kind : `${kind}-${String(dependant)}`}`);
  enter(card ?? document.getElementById('pieces'));
}

/** A part of the page. */
export function goToSection(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
