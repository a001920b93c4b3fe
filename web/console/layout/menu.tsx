import Badge from '@mui/material/Badge';
import GroupIcon from '@mui/icons-material/Group';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import InboxIcon from '@mui/icons-material/MoveToInbox';
import QrCodeIcon from '@mui/icons-material/QrCode2';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { Menu as AdminMenu, useTranslate } from 'react-admin';
import { useCan } from '../provider/can.ts';
import { useWaiting } from './waiting.ts';

/** Where one can go; the number is of those who wait for a decision. */
export function Menu() {
  const translate = useTranslate();
  const can = useCan();
  const waiting = useWaiting();
  const name = translate('gatehouse.menu.registrations');
  return (
    <AdminMenu>
      <AdminMenu.Item to="/" primaryText="gatehouse.menu.home" leftIcon={<HomeIcon />} />
      <AdminMenu.Item
        to="/registrations"
        primaryText={name}
        aria-label={waiting ? translate('gatehouse.menu.waiting', { name, smart_count: waiting }) : name}
        leftIcon={
          <Badge badgeContent={waiting} max={999} color="warning" data-testid="waiting">
            <InboxIcon />
          </Badge>
        }
      />
      <AdminMenu.Item to="/customers" primaryText="gatehouse.menu.customers" leftIcon={<GroupIcon />} />
      {can('invite') && (
        <AdminMenu.Item to="/invite" primaryText="gatehouse.menu.invite" leftIcon={<QrCodeIcon />} />
      )}
      {can('administer') && (
        <AdminMenu.Item to="/settings" primaryText="gatehouse.menu.settings" leftIcon={<SettingsIcon />} />
      )}
    </AdminMenu>
  );
}
