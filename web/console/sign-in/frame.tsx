import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useEffect, type FormEvent, type ReactNode } from 'react';
import { LocalesMenuButton, Notification } from 'react-admin';

type Props = { title: string; lead?: string; children?: ReactNode };

/** One small card in the middle, for whoever is not signed in. */
export function Frame({ title, lead, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Gatehouse`;
  }, [title]);
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', px: 2, pb: 8 }}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', py: 1 }}>
        <LocalesMenuButton />
      </Box>
      <Box sx={{ width: '100%', maxWidth: 400, m: 'auto' }}>
        <Typography sx={{ fontSize: 18, fontWeight: 600, mb: 2, textAlign: 'center' }}>Gatehouse</Typography>
        <Card sx={{ p: { xs: 3, sm: 4 } }}>
          <Typography variant="h1" component="h1">
            {title}
          </Typography>
          {lead && (
            <Typography color="textSecondary" sx={{ mt: 1 }}>
              {lead}
            </Typography>
          )}
          {children}
        </Card>
      </Box>
      <Notification />
    </Box>
  );
}

type FormProps = {
  submit: string;
  busy: boolean;
  refusal: string | undefined;
  onSubmit: (event: FormEvent<HTMLFormElement>) => unknown;
  children: ReactNode;
};

export const FrameForm = ({ submit, busy, refusal, onSubmit, children }: FormProps) => (
  <Box
    component="form"
    onSubmit={(event) => void onSubmit(event)}
    sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 3 }}
    noValidate
  >
    {refusal && <Alert severity="error">{refusal}</Alert>}
    {children}
    <Button type="submit" variant="contained" size="large" disabled={busy}>
      {submit}
    </Button>
  </Box>
);
