import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { approvedGroupId } from '../../../../contract/ids.ts';
import { useGroups } from '../../customers/choices.ts';

type More = { groupId?: string; customerId?: string };

/** What is mostly left as it is: the group, and an id of one's own. */
export function ApproveMore({ value, onChange }: { value: More; onChange: (more: More) => void }) {
  const translate = useTranslate();
  const { data: groups = [] } = useGroups();
  const word = (key: string) => translate(`gatehouse.registration.act.approve.${key}`);
  const groupId = value.groupId ?? (groups.some(({ id }) => id === approvedGroupId) ? approvedGroupId : '');
  return (
    <>
      <TextField
        select
        label={word('group')}
        value={groupId}
        onChange={(event) => onChange({ ...value, groupId: event.target.value })}
      >
        {groups.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={word('customerId')}
        helperText={word('customerIdHint')}
        value={value.customerId ?? ''}
        onChange={(event) => onChange({ ...value, customerId: event.target.value.trim() })}
      />
    </>
  );
}
