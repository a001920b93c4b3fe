import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { KeyRow, onWide } from './row.tsx';
import type { ApiKey } from './types.ts';

export function KeyTable({ keys }: { keys: ApiKey[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`gatehouse.apiKeys.${key}`);
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{word('name')}</TableCell>
            <TableCell>{word('scope')}</TableCell>
            <TableCell sx={onWide}>{word('used')}</TableCell>
            <TableCell sx={onWide}>{word('expires')}</TableCell>
            <TableCell sx={onWide}>{word('state')}</TableCell>
            <TableCell align="right">{word('acts')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {keys.map((key) => (
            <KeyRow key={key.id} apiKey={key} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
