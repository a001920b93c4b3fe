import { Box, Button, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import { RemoveButton } from '../parts/remove-button.tsx';
import { Row } from '../parts/rows.tsx';
import type { Offered } from './preset-values.ts';
import type { Preset } from './types.ts';
import { useSummary } from './use-summary.ts';

type Props = { siteId: string; preset: Preset; offered: Offered; onEdit: () => void };

export function PresetRow({ siteId, preset, offered, onEdit }: Props) {
  const translate = useTranslate();
  const summary = useSummary(offered);
  const { id, name, isDefault, setup } = preset;
  const say = (word: string) => translate(`gatehouse.settings.${word}`, { name });
  return (
    <Row>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography>
          {name}{' '}
          {isDefault && (
            <Chip size="small" variant="outlined" color="primary" label={say('presets.default')} />
          )}
        </Typography>
        <Typography sx={{ color: 'text.secondary', fontSize: 13 }}>{summary(setup)}</Typography>
      </Box>
      {!isDefault && <DefaultButton path={`/v1/sites/${siteId}/presets/${id}`} name={name} />}
      <Button size="small" onClick={onEdit} aria-label={say('editOf')}>
        {say('edit')}
      </Button>
      {!isDefault && (
        <RemoveButton
          name={name}
          ask="gatehouse.settings.presets.removeAsk"
          onRemove={() => call('DELETE', `/v1/sites/${siteId}/presets/${id}`)}
        />
      )}
    </Row>
  );
}

type ButtonProps = { path: string; name: string };

function DefaultButton({ path, name }: ButtonProps) {
  const translate = useTranslate();
  const act = useAct();
  const make = () =>
    act(() => call('PATCH', path, { isDefault: true }), {
      done: 'gatehouse.settings.presets.nowDefault',
      doneWith: { name },
    });
  return (
    <Button
      size="small"
      onClick={() => void make()}
      aria-label={translate('gatehouse.settings.presets.makeDefaultOf', { name })}
    >
      {translate('gatehouse.settings.presets.makeDefault')}
    </Button>
  );
}
