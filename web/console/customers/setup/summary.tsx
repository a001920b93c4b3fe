import CheckIcon from '@mui/icons-material/CheckCircle';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Link, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { setupParts } from '../../../../contract/setup.ts';
import type { Site } from '../choices.ts';
import { missingOf, type Customer } from '../customer.ts';
import { useNext } from './next.ts';
import { partId } from './part-card.tsx';

export const summaryId = 'setup-summary';

const place = {
  position: 'sticky',
  top: { xs: 64, md: 72 },
  zIndex: 2,
  px: 2,
  py: { xs: 1, md: 2 },
  alignSelf: 'start',
  border: 1,
  borderColor: 'divider',
  order: { xs: 0, md: 1 },
};

/** A telephone has no room for what the marks say as well; it is still read out. */
const wideOnly = {
  position: { xs: 'absolute', md: 'static' },
  clip: { xs: 'rect(0 0 0 0)', md: 'auto' },
};

/** Always in view: the three parts, which of them are missing, and what happens when they are all there. */
export function Summary({ customer, site }: { customer: Customer; site: Site }) {
  const translate = useTranslate();
  const next = useNext(customer, site);
  const missing = missingOf(customer);
  const done = setupParts.length - missing.length;
  return (
    <Paper component="aside" id={summaryId} tabIndex={-1} aria-labelledby={`${summaryId}-title`} sx={place}>
      <Typography id={`${summaryId}-title`} variant="h3" component="h2" sx={wideOnly}>
        {translate('gatehouse.setup.progress', { done, all: setupParts.length })}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          my: { xs: 0, md: 1 },
          display: { xs: 'flex', md: 'block' },
          flexWrap: 'wrap',
          columnGap: 1.5,
        }}
      >
        {setupParts.map((part) => (
          <Item key={part} part={part} missing={missing.includes(part)} />
        ))}
      </Box>
      <Typography role="status" sx={{ fontSize: { xs: 13, md: 15 }, color: 'text.secondary' }}>
        {next}
      </Typography>
    </Paper>
  );
}

function Item({ part, missing }: { part: (typeof setupParts)[number]; missing: boolean }) {
  const translate = useTranslate();
  const Icon = missing ? OpenIcon : CheckIcon;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minHeight: { xs: 28, md: 32 } }}
    >
      <Icon fontSize="small" color={missing ? 'action' : 'success'} aria-hidden />
      <Link
        component="button"
        type="button"
        underline="hover"
        sx={{ fontFamily: 'inherit', fontSize: { xs: 13, md: 15 } }}
        onClick={() => goTo(part)}
      >
        {translate(`gatehouse.setup.${part}.title`)}
      </Link>
      <Typography component="span" sx={{ fontSize: 13, color: 'text.secondary', ...wideOnly }}>
        {translate(`gatehouse.setup.state.${missing ? 'missing' : 'done'}`)}
      </Typography>
    </Box>
  );
}

/** To the first field of a part. */
export function goTo(part: (typeof setupParts)[number]): void {
  const section = document.getElementById(partId(part));
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
}
