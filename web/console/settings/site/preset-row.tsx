import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
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
      {!isDefault && <RemoveButton path={`/v1/sites/${siteId}/presets/${id}`} name={name} />}
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

function RemoveButton({ path, name }: ButtonProps) {
  const translate = useTranslate();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const title = translate('gatehouse.settings.removeOf', { name });
  const remove = async () => {
    setAsking(false);
    await act(() => call('DELETE', path), { done: 'gatehouse.settings.removed', doneWith: { name } });
  };
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)} aria-label={title}>
        {translate('gatehouse.settings.remove')}
      </Button>
      <Confirm
        isOpen={asking}
        title={title}
        content={translate('gatehouse.settings.presets.removeAsk')}
        confirm={translate('gatehouse.settings.remove')}
        confirmColor="warning"
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
