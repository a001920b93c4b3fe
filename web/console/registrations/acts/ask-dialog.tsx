import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { nameOf, type Registration } from '../detail/registration.ts';
import { ActDialog } from './act-dialog.tsx';
import { AskAbout } from './ask-about.tsx';
import { AskDocuments } from './ask-documents.tsx';
import { useDecide } from './use-decide.ts';

type Props = { registration: Registration; onClose: () => void };

/** A question, with the fields and documents that the applicant is to look at again. */
export function AskDialog({ registration, onClose }: Props) {
  const translate = useTranslate();
  const decide = useDecide(registration);
  const [text, setText] = useState('');
  const [fields, setFields] = useState<string[]>([]);
  const [documents, setDocuments] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const word = (key: string, values = {}) => translate(`gatehouse.registration.act.ask.${key}`, values);
  const lacksText = tried && !text.trim();
  const send = async () => {
    setTried(true);
    if (!text.trim()) return undefined;
    return decide(
      'request-information',
      { text, ...(fields.length > 0 && { fields }), ...(documents.length > 0 && { documents }) },
      'ask.done',
      { email: registration.email },
    );
  };
  return (
    <ActDialog
      registration={registration}
      title={word('title', { name: nameOf(registration) })}
      submit={word('submit')}
      onSubmit={send}
      onClose={onClose}
    >
      <Typography color="textSecondary">{word('what')}</Typography>
      <TextField
        autoFocus
        required
        label={word('text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={lacksText}
        helperText={lacksText && translate('ra.validation.required')}
        multiline
        minRows={3}
      />
      <AskAbout registration={registration} chosen={fields} onChange={setFields} />
      <AskDocuments registration={registration} chosen={documents} onChange={setDocuments} />
    </ActDialog>
  );
}
