import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Site } from '../../customers/choices.ts';
import { Quiet } from '../detail/panel.tsx';
import { inLanguage } from '../detail/fields.ts';
import { nameOf, type Registration } from '../detail/registration.ts';
import type { Rejection } from './rejection.ts';

type Props = { registration: Registration; site: Site; rejection: Rejection };

/** What the mail will say, so that nobody is surprised by it. */
export function Told({ registration, site, rejection }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const word = (key: string, values = {}) => translate(`gatehouse.registration.act.reject.${key}`, values);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <Box role="region" aria-labelledby={id} sx={{ p: 2, borderRadius: 1, bgcolor: 'background.default' }}>
      <Typography id={id} variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {word('told')}
      </Typography>
      {rejection.silent && <Typography>{word('toldNothing')}</Typography>}
      {!rejection.silent && <Lines {...{ registration, site, rejection }} />}
      {!rejection.silent && registration.locale.slice(0, 2) !== locale && (
        <Quiet sx={{ mt: 1 }}>{word('toldLanguage', { language: languages.of(registration.locale) })}</Quiet>
      )}
    </Box>
  );
}

const dayAfter = (periodMs: number, locale: string): string =>
  new Date(Date.now() + periodMs).toLocaleDateString(locale, { dateStyle: 'long' });

function Lines({ registration, site, rejection }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const word = (key: string, values = {}) => translate(`gatehouse.registration.act.reject.${key}`, values);
  const listed = site.reasons.find(({ id }) => id === rejection.reason);
  const reason = listed ? inLanguage(listed.label, registration.locale) : rejection.ownReason.trim();
  const { applyAgain, applyAgainAfterMs } = site.policies;
  const day = dayAfter(applyAgainAfterMs, locale);
  const again = { now: 'toldNow', after: 'toldAfter', never: 'toldNever' }[
    rejection.applyAgain ?? applyAgain
  ];
  const lines = [
    word('toldDone', { site: site.name, name: nameOf(registration) }),
    ...(reason ? [word('toldReason', { reason })] : []),
    ...(rejection.text.trim() ? [word('toldWrote', { site: site.name, text: rejection.text.trim() })] : []),
    word(again, { day }),
  ];
  return lines.map((line) => (
    <Typography key={line} sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {line}
    </Typography>
  ));
}
