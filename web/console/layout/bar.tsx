import PersonIcon from '@mui/icons-material/Person';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import {
  AppBar,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  ToggleThemeButton,
  UserMenu,
  useGetIdentity,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router-dom';

/** Language, light or dark, and oneself. */
export const Bar = () => (
  <AppBar
    toolbar={
      <>
        <LocalesMenuButton />
        <ToggleThemeButton />
        <Refresh />
      </>
    }
    userMenu={<OwnMenu />}
  >
    {/* Each page has a heading of its own. */}
    <Box sx={{ flex: 1 }} />
  </AppBar>
);

/** Reads the page again; what turns meanwhile has a name. */
const Refresh = () => <LoadingIndicator aria-label={useTranslate()('ra.page.loading')} />;

function OwnMenu() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu label={identity?.fullName ?? 'gatehouse.menu.self'}>
      <Self />
      <Logout />
    </UserMenu>
  );
}

function Self() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/self" onClick={menu?.onClose}>
      <ListItemIcon>
        <PersonIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('gatehouse.menu.self')}</ListItemText>
    </MenuItem>
  );
}
