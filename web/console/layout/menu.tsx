import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import GroupIcon from '@mui/icons-material/Group';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import QrCodeIcon from '@mui/icons-material/QrCode2';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { Menu as AdminMenu } from 'react-admin';
import { useCan } from '../provider/can.ts';
import { Waiting } from './waiting-badge.tsx';

/** Where one can go; the number is of those who wait for a decision. */
export function Menu() {
  const can = useCan();
  return (
    <AdminMenu>
      <AdminMenu.Item to="/" primaryText="gatehouse.menu.home" leftIcon={<HomeIcon />} />
      <AdminMenu.Item to="/registrations" primaryText="gatehouse.menu.registrations" leftIcon={<Waiting />} />
      <AdminMenu.Item to="/customers" primaryText="gatehouse.menu.customers" leftIcon={<GroupIcon />} />
      {can('invite') && (
        <AdminMenu.Item to="/invite" primaryText="gatehouse.menu.invite" leftIcon={<QrCodeIcon />} />
      )}
      {can('edit') && !can('administer') && (
        <AdminMenu.Item
          to="/settings/groups"
          primaryText="gatehouse.menu.groups"
          leftIcon={<CategoryIcon />}
        />
      )}
      {can('administer') && (
        <AdminMenu.Item to="/settings" primaryText="gatehouse.menu.settings" leftIcon={<SettingsIcon />} />
      )}
    </AdminMenu>
  );
}
