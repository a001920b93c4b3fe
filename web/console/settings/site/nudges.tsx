import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { days } from '../../../../contract/policies.ts';
import { PeriodInput } from '../parts/period-input.tsx';
import { followsOthers } from './period-rules.ts';

const most = 5;
type Fields = { nudges: { after: number }[] };

/** Reminders to somebody who was asked: none to five, one after the other. */
export function Nudges() {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray<Fields>({ name: 'nudges' });
  const name = (index: number) => translate('gatehouse.settings.times.nudge', { number: index + 1 });
  const further = () => append({ after: (fields.at(-1)?.after ?? 0) + days(2) });
  return (
    <>
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 1 }}>
            <PeriodInput
              source={`nudges.${index}.after`}
              label={name(index)}
              validate={[followsOthers(index)]}
            />
          </Box>
          <IconButton
            onClick={() => remove(index)}
            aria-label={translate('gatehouse.settings.removeOf', { name: name(index) })}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      {fields.length < most && (
        <Button startIcon={<AddIcon />} onClick={further}>
          {translate('gatehouse.settings.times.addNudge')}
        </Button>
      )}
    </>
  );
}
