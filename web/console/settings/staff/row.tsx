import { Box, Chip, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MemberActs } from './acts.tsx';
import type { Member } from './types.ts';

type Props = { member: Member; isSelf: boolean; onChange: () => void };

/** What a telephone has no room for stands below the name there. */
export const onWide = { display: { xs: 'none', md: 'table-cell' } } as const;
const onNarrow = { display: { xs: 'block', md: 'none' }, fontSize: 13, color: 'text.secondary' } as const;

export function MemberRow({ member, isSelf, onChange }: Props) {
  const translate = useTranslate();
  const { name, email, roles, active } = member;
  const held = roles.map((role) => translate(`gatehouse.role.${role}`)).join(', ');
  return (
    <TableRow
      sx={{
        '&:last-child td': { borderBottom: 0 },
        '& td': { overflowWrap: 'anywhere', ...(!active && { color: 'text.secondary' }) },
      }}
    >
      <TableCell sx={{ py: { xs: 1, md: 0 } }}>
        {name} {isSelf && <Chip size="small" variant="outlined" label={translate('gatehouse.staff.you')} />}
        <Box sx={onNarrow}>{email}</Box>
        <Box sx={onNarrow}>{held}</Box>
        <Box sx={{ ...onNarrow, mt: 0.5 }}>
          <State member={member} />
        </Box>
      </TableCell>
      <TableCell sx={onWide}>{email}</TableCell>
      <TableCell sx={onWide}>{held}</TableCell>
      <TableCell sx={onWide}>
        <State member={member} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: { md: 'nowrap' } }}>
        <MemberActs member={member} isSelf={isSelf} onChange={onChange} />
      </TableCell>
    </TableRow>
  );
}

function State({ member: { active, invited, twoFactor } }: { member: Member }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`gatehouse.staff.${key}`);
  const state = !active ? 'inactive' : invited ? 'invited' : 'active';
  const color = { inactive: 'default', invited: 'warning', active: 'success' } as const;
  return (
    <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <Chip size="small" variant="outlined" color={color[state]} label={word(state)} />
      {twoFactor && <Chip size="small" variant="outlined" label={word('twoFactor')} />}
    </Box>
  );
}
