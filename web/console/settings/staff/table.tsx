import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useGetIdentity, useTranslate } from 'react-admin';
import { MemberRow, onWide } from './row.tsx';
import type { Member } from './types.ts';

type Props = { members: Member[]; onChange: (member: Member) => void };

export function StaffTable({ members, onChange }: Props) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const word = (key: string) => translate(`gatehouse.staff.${key}`);
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{word('name')}</TableCell>
            <TableCell sx={onWide}>{word('email')}</TableCell>
            <TableCell sx={onWide}>{word('roles')}</TableCell>
            <TableCell sx={onWide}>{word('state')}</TableCell>
            <TableCell align="right">{word('acts')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              isSelf={member.id === identity?.id}
              onChange={() => onChange(member)}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
