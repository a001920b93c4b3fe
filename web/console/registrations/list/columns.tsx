import CheckedIcon from '@mui/icons-material/CheckBox';
import UncheckedIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import ViewWeekIcon from '@mui/icons-material/ViewWeekOutlined';
import { ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { BarButton } from './bar-button.tsx';

export const columns = [
  'companyName',
  'firstName',
  'lastName',
  'email',
  'country',
  'site',
  'stage',
  'submittedAt',
  'createdAt',
  'decidedAt',
  'nextDueAt',
  'id',
] as const;

export const hiddenAtFirst = ['email', 'site', 'createdAt', 'decidedAt', 'id'];

/** Where the table itself looks for what is hidden; kept in the browser. */
export const columnsKey = 'registrations.datatable';

/** Which columns are shown; the first one always is. */
export function Columns() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useStore<string[]>(columnsKey, hiddenAtFirst);
  const toggle = (name: string) =>
    setHidden(hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name]);
  return (
    <>
      <BarButton icon={<ViewWeekIcon />} opens="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {translate('gatehouse.list.columns')}
      </BarButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {columns.slice(1).map((name) => (
          <MenuItem
            key={name}
            dense
            role="menuitemcheckbox"
            aria-checked={!hidden.includes(name)}
            onClick={() => toggle(name)}
          >
            <ListItemIcon>
              {hidden.includes(name) ? <UncheckedIcon /> : <CheckedIcon color="primary" />}
            </ListItemIcon>
            <ListItemText>{translate(`resources.registrations.fields.${name}`)}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
