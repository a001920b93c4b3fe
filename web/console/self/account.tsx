import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Loaded } from '../parts/loaded.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Password } from './password.tsx';
import { Sessions } from './sessions.tsx';
import { TwoFactor } from './two-factor.tsx';
import { useMe } from './use-me.ts';
import { You } from './you.tsx';

/** What one can change about oneself. */
export function Account() {
  const translate = useTranslate();
  const me = useMe();
  return (
    <Box sx={{ maxWidth: 880, pb: 4 }}>
      <PageTitle title={translate('gatehouse.self.title')} />
      <Loaded {...me}>
        {me.data && (
          <>
            <You me={me.data} />
            <Password />
            <TwoFactor isOn={me.data.twoFactor} />
            <Sessions />
          </>
        )}
      </Loaded>
    </Box>
  );
}
