import { useEffect, useRef } from 'react';
import type { Guide, Step } from './guide.ts';

/** Shows a step as long as there is one. The library comes only to whoever takes the tour. */
export function useGuide(step: Step | undefined, leave: () => void): void {
  const guide = useRef<Promise<Guide>>(undefined);
  const latest = useRef({ step, leave });
  useEffect(() => {
    latest.current = { step, leave };
  });
  const key = step?.key;
  const running = key !== undefined;

  useEffect(() => {
    if (!running) return undefined;
    return () => {
      void guide.current?.then(({ close }) => close());
      guide.current = undefined;
    };
  }, [running]);

  useEffect(() => {
    if (key === undefined) return undefined;
    let stale = false;
    guide.current ??= import('./guide.ts').then(({ openGuide }) => openGuide());
    void guide.current.then(({ show }) => {
      const now = latest.current;
      if (!stale && now.step) show(now.step, () => latest.current.leave());
    });
    return () => {
      stale = true;
    };
  }, [key]);
}
