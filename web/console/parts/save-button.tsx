import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';

/** Saves the form around it; there is nothing to save until something is typed, unless `always`. */
export function SaveButton({ label, always = false }: { label?: string; always?: boolean }) {
  const translate = useTranslate();
  const { clearErrors } = useFormContext();
  const { isDirty, isSubmitting } = useFormState();
  // What the API said of a group of fields would keep the form from being sent ever again.
  return (
    <Button
      type="submit"
      variant="contained"
      disabled={isSubmitting || !(isDirty || always)}
      onClick={() => clearErrors()}
    >
      {label ?? translate('gatehouse.act.save')}
    </Button>
  );
}
