import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { tokens } from '../../../tokens.ts';
import { contrastWithWhite, readable, readableShade } from './contrast.ts';

/** How name, logo and button look on white, and whether the button's text can be read. */
export function BrandPreview({ name }: { name: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { color, logoUrl } = useWatch<{ color?: string; logoUrl?: string }>();
  const own = /^#[0-9a-f]{6}$/i.test(color ?? '') ? (color as string) : tokens.light.accent;
  const ratio = contrastWithWhite(own);
  const fine = ratio >= readable;
  const number = ratio.toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <Box sx={{ mb: 1 }}>
      <Box
        sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: '#fff', color: '#1B1F1D' }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
          {logoUrl?.startsWith('https://') && (
            <img src={logoUrl} alt={translate('gatehouse.settings.site.logoOf', { name })} height={32} />
          )}
          <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
          <Box
            component="span"
            sx={{
              ml: 'auto',
              px: 2,
              py: 1,
              borderRadius: 1,
              fontWeight: 600,
              bgcolor: readableShade(own),
              color: '#fff',
            }}
          >
            {translate('gatehouse.settings.site.sampleButton')}
          </Box>
        </Box>
      </Box>
      <Typography role="status" sx={{ fontSize: 13, mt: 0.5, color: fine ? 'success.main' : 'warning.main' }}>
        {translate(`gatehouse.settings.site.contrast${fine ? 'Fine' : 'Poor'}`, { number })}
      </Typography>
    </Box>
  );
}
