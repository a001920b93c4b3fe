import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { IconButton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { When } from '../../parts/when.tsx';
import { Difference } from './difference.tsx';
import { Subject } from './subject.tsx';
import type { AuditLine } from './types.ts';
import { useWhat } from './use-what.ts';

const wide = { display: { xs: 'none', md: 'table-cell' } };

export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const translate = useTranslate();
  const head = (name: string) => translate(`gatehouse.settings.audit.${name}`);
  return (
    <Table size="small" sx={{ tableLayout: { md: 'fixed' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ ...wide, width: 140 }}>{head('when')}</TableCell>
          <TableCell sx={{ ...wide, width: 180 }}>{head('actor')}</TableCell>
          <TableCell>{head('whatLabel')}</TableCell>
          <TableCell sx={wide}>{head('subject')}</TableCell>
          <TableCell sx={{ width: 52 }}>
            <span style={visuallyHidden}>{head('details')}</span>
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </TableBody>
    </Table>
  );
}

function Line({ line }: { line: AuditLine }) {
  const translate = useTranslate();
  const { wordsOf } = useWhat();
  const [open, setOpen] = useState(false);
  const { at, actor, what, data } = line;
  const who = actor.name ?? actor.id ?? actor.kind;
  const words = wordsOf(what);
  const hasMore = data.before !== undefined || data.after !== undefined;
  const label = translate(`gatehouse.settings.audit.${open ? 'hide' : 'show'}`, { what: words });
  return (
    <>
      <TableRow sx={open ? { '& td': { borderBottom: 0 } } : {}}>
        <TableCell sx={wide}>
          <When at={at} />
        </TableCell>
        <TableCell sx={{ ...wide, overflowWrap: 'anywhere' }}>{who}</TableCell>
        <TableCell sx={{ overflowWrap: 'anywhere', py: { xs: 0.75, md: 0 } }}>
          {words}
          <Typography
            component="div"
            sx={{ color: 'text.secondary', fontSize: 13, display: { md: 'none' }, pb: 0.5 }}
          >
            <Subject line={line} /> · {who} · <When at={at} />
          </Typography>
        </TableCell>
        <TableCell sx={{ ...wide, overflowWrap: 'anywhere' }}>
          <Subject line={line} />
        </TableCell>
        <TableCell align="right" sx={{ px: 0.5 }}>
          {hasMore && (
            <IconButton size="small" onClick={() => setOpen(!open)} aria-expanded={open} aria-label={label}>
              <ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />
            </IconButton>
          )}
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={5} sx={{ pb: 1.5 }}>
            <Difference before={data.before ?? {}} after={data.after ?? {}} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
