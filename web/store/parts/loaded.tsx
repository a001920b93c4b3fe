import type { ReactNode } from 'react';
import { useWords } from '../words/index.ts';
import { Trouble } from './trouble.tsx';

type Props = { data: unknown; error: unknown; again: () => Promise<void>; children: ReactNode };

/** Its children once there is something to show; else that it loads, or why it does not. */
export function Loaded({ data, error, again, children }: Props) {
  const { error: words } = useWords();
  if (data !== undefined) return children;
  if (!error) return <p className="quiet">{words.loading} …</p>;
  return (
    <div className="card">
      <Trouble error={error} />
      <button type="button" onClick={() => void again()}>
        {words.again}
      </button>
    </div>
  );
}
