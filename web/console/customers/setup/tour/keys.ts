const reachable = 'a[href], button, input, select, textarea, [tabindex="0"]';

const controlsIn = (area: Element | null): HTMLElement[] =>
  [...(area?.querySelectorAll<HTMLElement>(reachable) ?? [])].filter(
    (control) => !control.matches(':disabled') && control.offsetParent !== null,
  );

/** Tab goes round between the part and what is said about it, Escape leaves; answers how to stop. */
export function watchKeys(part: HTMLElement, leave: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('.MuiDialog-root')) return;
    if (event.key === 'Escape') leave();
    if (event.key === 'Tab') goRound(event, part);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** Only the ends are ours: within a part the browser knows best, as inside a date. */
function goRound(event: KeyboardEvent, part: HTMLElement): void {
  event.stopPropagation();
  const areas = [controlsIn(part), controlsIn(document.querySelector('.driver-popover'))];
  const here = areas.findIndex((controls) => controls.some((control) => control === document.activeElement));
  const edge = event.shiftKey ? 0 : -1;
  if (here >= 0 && areas[here]?.at(edge) !== document.activeElement) return;
  event.preventDefault();
  const there = areas.filter((controls, index) => index !== here && controls.length > 0)[0] ?? areas[here];
  there?.at(event.shiftKey ? -1 : 0)?.focus();
}
