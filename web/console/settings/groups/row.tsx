import { Box, Button, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { RemoveButton } from '../parts/remove-button.tsx';
import { Row } from '../parts/rows.tsx';
import type { Group } from './group.ts';

const deleting = {
  remove: 'gatehouse.settings.groups.remove',
  removeOf: 'gatehouse.settings.groups.removeOf',
  removed: 'gatehouse.settings.groups.removed',
};

/** Beyond these a line says how many more there are. */
const shown = 8;

export function GroupRow({ group, onEdit }: { group: Group; onEdit: () => void }) {
  const translate = useTranslate();
  const { id, name, categories, builtIn } = group;
  const rest = categories.length - shown;
  return (
    <Row>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {name}{' '}
          {builtIn && (
            <Chip size="small" variant="outlined" label={translate('gatehouse.settings.groups.builtIn')} />
          )}
        </Typography>
        <Typography sx={{ color: 'text.secondary', fontSize: 13, overflowWrap: 'anywhere' }}>
          {categories.slice(0, shown).join(', ') || translate('gatehouse.settings.groups.noCategories')}
          {rest > 0 && ` + ${rest}`}
        </Typography>
      </Box>
      <Button size="small" onClick={onEdit} aria-label={translate('gatehouse.settings.editOf', { name })}>
        {translate('gatehouse.settings.edit')}
      </Button>
      {!builtIn && (
        <RemoveButton
          name={name}
          words={deleting}
          ask="gatehouse.settings.groups.removeAsk"
          onRemove={() => call('DELETE', `/v1/groups/${id}`)}
        />
      )}
    </Row>
  );
}
