import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';

type Props = { label: string; value: string; onChange: (value: string) => void };

/** Long enough to type on, short enough to feel at once. */
const restMs = 300;

/** Asks when the person rests, not at each letter. */
export function FilterText({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => {
      setTyped(undefined);
      if (typed.trim() !== value) onChange(typed.trim());
    }, restMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextField
      fullWidth
      type="search"
      label={label}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
