import { SelectInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { PeriodInput } from '../parts/period-input.tsx';

const choices = ['now', 'after', 'never'].map((id) => ({
  id,
  name: `gatehouse.settings.times.again.${id}`,
}));

/** What a rejected applicant may do; how long they wait matters only to those who wait. */
export function ApplyAgain() {
  const { applyAgain } = useWatch<{ applyAgain: string }>();
  return (
    <>
      <SelectInput
        source="applyAgain"
        label="gatehouse.settings.times.applyAgain"
        choices={choices}
        validate={required()}
        helperText={false}
        fullWidth
        sx={{ mb: 1.5 }}
      />
      {applyAgain === 'after' && (
        <PeriodInput source="applyAgainAfterMs" label="gatehouse.settings.times.applyAgainAfter" />
      )}
    </>
  );
}
