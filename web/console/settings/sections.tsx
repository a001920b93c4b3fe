import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, Card, List, ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import HistoryIcon from '@mui/icons-material/History';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import SellIcon from '@mui/icons-material/SellOutlined';
import StorefrontIcon from '@mui/icons-material/StorefrontOutlined';
import TruckIcon from '@mui/icons-material/LocalShippingOutlined';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageTitle } from '../parts/page-title.tsx';

const sections = [
  { to: 'sites', name: 'sites', Icon: StorefrontIcon },
  { to: 'price-types', name: 'priceTypes', Icon: SellIcon },
  { to: 'carriers', name: 'carriers', Icon: TruckIcon },
  { to: 'groups', name: 'groups', Icon: CategoryIcon },
  { to: 'staff', name: 'staff', Icon: PeopleIcon },
  { to: 'api-keys', name: 'apiKeys', Icon: KeyIcon },
  { to: 'audit', name: 'audit', Icon: HistoryIcon },
] as const;

export function Sections() {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 720, pb: 4 }}>
      <PageTitle title={translate('gatehouse.settings.title')} />
      <Card>
        <List disablePadding>
          {sections.map(({ to, name, Icon }) => (
            <ListItem key={to} disablePadding divider sx={{ '&:last-of-type': { borderBottom: 0 } }}>
              <ListItemButton component={Link} to={`/settings/${to}`}>
                <ListItemIcon sx={{ minWidth: 44 }}>
                  <Icon />
                </ListItemIcon>
                <ListItemText
                  primary={translate(`gatehouse.settings.section.${name}`)}
                  secondary={translate(`gatehouse.settings.section.${name}Hint`)}
                  slotProps={{ primary: { sx: { fontWeight: 600 } } }}
                />
                <ChevronRightIcon color="action" />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Card>
    </Box>
  );
}
