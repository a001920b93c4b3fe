import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Policies } from '../../../../contract/policies.ts';
import { call } from '../../api.ts';
import { PeriodInput } from '../parts/period-input.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { Section } from '../parts/section.tsx';
import { ApplyAgain } from './apply-again.tsx';
import { Nudges } from './nudges.tsx';
import { comesBefore, isLongEnough } from './period-rules.ts';
import type { SiteSettings } from './types.ts';

type Values = Omit<Policies, 'timeZone' | 'businessHours' | 'answerNudgesAfterMs'> & {
  nudges: { after: number }[];
};

const word = (name: string): string => `gatehouse.settings.times.${name}`;

/** Reminders and ends of a registration. */
export function Times({ site: { id, policies } }: { site: SiteSettings }) {
  const translate = useTranslate();
  const { timeZone: _zone, businessHours: _hours, answerNudgesAfterMs, ...periods } = policies;
  const record = { ...periods, nudges: answerNudgesAfterMs.map((after) => ({ after })) };
  const save = ({ nudges, ...rest }: Partial<Values>) => {
    const changed = nudges && { answerNudgesAfterMs: nudges.map(({ after }) => after) };
    return call('PATCH', `/v1/sites/${id}`, { policies: { ...rest, ...changed } });
  };
  return (
    <Section title={translate(word('title'))} hint={translate(word('hint'))}>
      <SaveForm<Values> record={record} save={save} below="/policies">
        <Group name="verifying">
          <PeriodInput
            source="verificationReminderAfterMs"
            label={word('verificationReminder')}
            validate={[comesBefore('verificationExpiresAfterMs')]}
          />
          <PeriodInput source="verificationExpiresAfterMs" label={word('verificationExpires')} />
        </Group>
        <Group name="describing">
          <PeriodInput
            source="detailsReminderAfterMs"
            label={word('detailsReminder')}
            validate={[comesBefore('detailsExpireAfterMs')]}
          />
          <PeriodInput source="detailsExpireAfterMs" label={word('detailsExpire')} />
        </Group>
        <Group name="reviewing">
          <PeriodInput source="reviewAfterMs" label={word('review')} hint={word('reviewHint')} />
          <PeriodInput source="setupReminderAfterMs" label={word('setup')} />
        </Group>
        <Group name="answering">
          <Nudges />
        </Group>
        <Group name="after">
          <ApplyAgain />
          <PeriodInput
            source="forgetEndedAfterMs"
            label={word('forget')}
            hint={word('forgetHint')}
            validate={[isLongEnough]}
          />
        </Group>
      </SaveForm>
    </Section>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1.5, p: 0 }}>
        {translate(word(name))}
      </Typography>
      {children}
    </Box>
  );
}
