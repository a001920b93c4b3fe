import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Form } from 'react-admin';
import { SaveButton } from '../../parts/save-button.tsx';
import { useSave } from '../../parts/use-save.ts';

type Props<Values> = {
  record: Values;
  /** Is given what differs from the record, so that nobody writes over what somebody else changed beside it. */
  save: (changes: Partial<Values>) => Promise<unknown>;
  below?: string;
  children: ReactNode;
};

/** Fields of one section, saved on their own. */
export function SaveForm<Values extends object>({ record, save, below, children }: Props<Values>) {
  const send = useSave((values: Values) => save(changesOf(record, values)), {
    done: 'gatehouse.settings.saved',
    ...(below && { below }),
  });
  return (
    <Form record={record} onSubmit={(values: object) => send(values as Values)}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {children}
        <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
          <SaveButton />
        </Box>
      </Box>
    </Form>
  );
}

const changesOf = <Values extends object>(before: Values, after: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Values]),
    ),
  ) as Partial<Values>;
