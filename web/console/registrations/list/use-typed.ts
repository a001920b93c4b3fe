import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';

const pauseMs = 300;

/** What is being typed into a filter, which the list follows when the typing pauses. */
export function useTyped(name: string, applied: string): [string, (text: string) => void] {
  const { filterValues, setFilters } = useListContext();
  const [typed, setTyped] = useState(applied);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(filterValues as Record<string, unknown>);
  useEffect(() => {
    latest.current = filterValues as Record<string, unknown>;
  });
  const sent = useRef(applied);
  useEffect(() => {
    // Changed elsewhere, as by "Clear filters"; what came from here may be older than what is typed by now.
    if (applied !== sent.current) setTyped(applied);
    sent.current = applied;
  }, [applied]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const apply = (text: string) => {
    const { [name]: _before, ...others } = latest.current;
    sent.current = text.trim() ? text : '';
    setFilters(sent.current ? { ...others, [name]: text } : others);
  };
  return [
    typed,
    (text) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => apply(text), pauseMs);
    },
  ];
}
