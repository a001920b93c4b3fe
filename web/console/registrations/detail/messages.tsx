import { Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MessageDialog } from './message-dialog.tsx';
import { MessageRow } from './message-row.tsx';
import { Panel, Quiet } from './panel.tsx';
import type { Registration } from './registration.ts';

const shownAtFirst = 8;

/** On a telephone the time goes, which the preview shows. */
const narrow = { display: { xs: 'none', sm: 'table-cell' } };

/** Every mail, the newest first, with what became of it. */
export function MessagesPanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const messages = registration.messages.toReversed();
  const word = (key: string, values = {}) => translate(`gatehouse.registration.messages.${key}`, values);
  return (
    <Panel title={word('title')}>
      {messages.length === 0 ? (
        <Quiet>{word('nothing')}</Quiet>
      ) : (
        <Table size="small" sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 'auto' }}>{word('subject')}</TableCell>
              <TableCell sx={{ width: 104 }}>{word('state')}</TableCell>
              <TableCell sx={{ width: 124, ...narrow }}>{word('sent')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {(all ? messages : messages.slice(0, shownAtFirst)).map((message) => (
              <MessageRow
                key={message.id}
                message={message}
                narrow={narrow}
                onOpen={() => setOpenId(message.id)}
              />
            ))}
          </TableBody>
        </Table>
      )}
      {!all && messages.length > shownAtFirst && (
        <Button onClick={() => setAll(true)}>{word('all', { smart_count: messages.length })}</Button>
      )}
      {openId && <MessageDialog id={openId} onClose={() => setOpenId(undefined)} />}
    </Panel>
  );
}
