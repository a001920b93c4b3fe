import { Box, Chip, Link, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Field } from './fields.ts';

type Props = { title?: string; /** Width of the names. */ names?: number; children: ReactNode };

/** Names and values beside each other. */
export function Definitions({ title, names = 124, children }: Props) {
  const id = useId();
  return (
    <Box sx={{ minWidth: 0 }}>
      {title && (
        <Typography id={id} variant="h3" component="h3" sx={{ mb: 0.5 }}>
          {title}
        </Typography>
      )}
      <Box
        component="dl"
        aria-labelledby={title ? id : undefined}
        sx={{ m: 0, display: 'grid', gap: 0.5, '--names': `${names}px` }}
      >
        {children}
      </Box>
    </Box>
  );
}

export const Definition = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: 'var(--names) minmax(0, 1fr)', columnGap: 1.5 }}>
    <Typography component="dt" variant="caption" color="textSecondary" sx={{ lineHeight: '24px' }}>
      {label}
    </Typography>
    <Typography
      component="dd"
      sx={{ m: 0, lineHeight: '24px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
    >
      {children}
    </Typography>
  </Box>
);

export function FieldValue({ field, changed = false }: { field: Field; changed?: boolean }) {
  const translate = useTranslate();
  const { label, value, href } = field;
  return (
    <Definition label={label}>
      {value ? (
        <Value value={value} href={href} />
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate('gatehouse.registration.none')}
        </Box>
      )}
      {changed && ' '}
      {changed && (
        <Chip
          size="small"
          color="warning"
          variant="outlined"
          title={translate('gatehouse.registration.changedHint')}
          label={translate('gatehouse.registration.changed')}
        />
      )}
    </Definition>
  );
}

const Value = ({ value, href }: { value: string; href: string | undefined }) =>
  href ? (
    <Link href={href} {...(href.startsWith('http') && { target: '_blank', rel: 'noreferrer noopener' })}>
      {value}
    </Link>
  ) : (
    value
  );
