import { useEffect, useState } from 'react';
import { checks, type Finding } from './index.ts';

const soonMs = 250;

type Watched = { at: string; value: string; country: string; onBetter: (better: string) => void };

/** Says what is odd about a value, from the first time that its field was left; before, nobody has finished typing. */
export function useCheck({ at, value, country, onBetter }: Watched) {
  const [wasLeft, setWasLeft] = useState(false);
  const [finding, setFinding] = useState<Finding>({});
  const check = checks[at];
  useEffect(() => {
    if (!check || !wasLeft) return undefined;
    let isCurrent = true;
    // A rule that can't be fetched finds nothing; the server looks as well.
    const look = () =>
      check(value, country).then(
        (found) => isCurrent && setFinding(found),
        () => undefined,
      );
    const timer = setTimeout(() => void (value ? look() : setFinding({})), soonMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [check, wasLeft, value, country]);
  return {
    problem: value ? finding.problem : undefined,
    onBlur: () => {
      if (!check || !value) return;
      setWasLeft(true);
      void check(value, country).then(
        ({ better }) => better && better !== value && onBetter(better),
        () => undefined,
      );
    },
  };
}
