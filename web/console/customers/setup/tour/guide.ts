import { driver, type PopoverDOM } from 'driver.js';
import 'driver.js/dist/driver.css';
import { watchKeys } from './keys.ts';

export type Step = {
  key: string;
  target: () => HTMLElement | null;
  title: string;
  text: string;
  progress: string;
  button: string;
  closeLabel: string;
  press: () => void;
};

export type Guide = { show: (step: Step, leave: () => void) => void; close: () => void };

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Darkens the page but for one part of it, and says beside that what to do there. */
export function openGuide(): Guide {
  const tour = driver({
    animate: !calm(),
    duration: 140,
    // Arrows belong to the fields; `keys.ts` has Escape and Tab.
    allowKeyboardControl: false,
    // A press beside the part is a slip, no wish to leave.
    overlayClickBehavior: () => undefined,
    popoverClass: 'gatehouse-tour',
    stagePadding: 6,
    stageRadius: 8,
  });
  const sizes = new ResizeObserver(() => tour.refresh());
  let stopKeys = (): void => undefined;

  return {
    show(step, leave) {
      const element = step.target();
      if (!element) return;
      stopKeys();
      sizes.disconnect();
      tour.highlight({
        element,
        popover: {
          // The texts themselves are put in below, never as HTML.
          title: '…',
          description: '…',
          showButtons: ['next', 'close'],
          showProgress: step.progress !== '',
          progressText: '…',
          onPopoverRender: (popover) => dress(popover, step),
          onNextClick: step.press,
          onCloseClick: leave,
        },
        onHighlighted: () => {
          settle(tour.getState('popover') as PopoverDOM, element);
          // A change of size on the way here had it placed beside the part before.
          tour.refresh();
        },
      });
      sizes.observe(element);
      stopKeys = watchKeys(element, leave);
    },
    close() {
      stopKeys();
      sizes.disconnect();
      tour.destroy();
    },
  };
}

function dress(
  { title, description, progress, nextButton, closeButton, footer }: PopoverDOM,
  step: Step,
): void {
  title.textContent = step.title;
  // Header and footer of the words, not of the page.
  title.setAttribute('role', 'presentation');
  footer.setAttribute('role', 'presentation');
  description.textContent = step.text;
  progress.textContent = step.progress;
  nextButton.textContent = step.button;
  closeButton.setAttribute('aria-label', step.closeLabel);
}

/** Reading begins at the button that leads on; the part itself is a section and no opener of a dialog. */
function settle({ nextButton }: PopoverDOM, element: HTMLElement): void {
  for (const name of ['aria-haspopup', 'aria-expanded', 'aria-controls']) element.removeAttribute(name);
  nextButton.focus({ preventScroll: true });
}
