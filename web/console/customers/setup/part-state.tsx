import CheckIcon from '@mui/icons-material/Check';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

type Props = { missing: boolean; dirty: boolean; underWay: boolean };

/** How a part stands, in a word. */
export function PartState({ missing, dirty, underWay }: Props) {
  const translate = useTranslate();
  const state = underWay ? 'underWay' : dirty ? 'unsaved' : missing ? 'missing' : 'done';
  return (
    <Chip
      size="small"
      variant="outlined"
      color={state === 'done' ? 'success' : state === 'missing' ? 'default' : 'warning'}
      {...(state === 'done' && { icon: <CheckIcon /> })}
      label={translate(`gatehouse.setup.state.${state}`)}
    />
  );
}
