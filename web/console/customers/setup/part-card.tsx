import { Box, Button, Card, CardContent, CardHeader, FormHelperText } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { SetupPart } from '../../../../contract/setup.ts';
import { whole } from './kinds.ts';
import { PartState } from './part-state.tsx';
import type { Part } from './use-part.ts';

export const partId = (name: SetupPart): string => `setup-${name}`;

type Props<Values> = {
  part: Part<Values>;
  /** A line below the heading. */
  about?: string;
  missing: boolean;
  locked: boolean;
  children: ReactNode;
};

/** The frame of a part: its heading, how it stands, its fields and its own Save. */
export function PartCard<Values>({ part, about, missing, locked, children }: Props<Values>) {
  const translate = useTranslate();
  const form = useFocusOnWrong(part.refusals);
  const { kind, errors, saving } = part;
  const id = partId(kind.name);
  return (
    <Card component="section" id={id} aria-labelledby={`${id}-title`} sx={{ scrollMarginTop: 136 }}>
      <CardHeader
        title={translate(`gatehouse.setup.${kind.name}.title`)}
        subheader={about && translate(about)}
        slotProps={{
          title: { variant: 'h2', id: `${id}-title` },
          subheader: { variant: 'caption' },
          action: { sx: { alignSelf: 'center', m: 0 } },
        }}
        sx={{ pb: 1 }}
        action={<PartState missing={missing} dirty={part.dirty} underWay={part.underWay} />}
      />
      <CardContent
        component="form"
        noValidate
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) void part.save();
        }}
        sx={{ pt: 0 }}
      >
        <Box component="fieldset" disabled={locked} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
          {children}
          <FormHelperText error role="alert" sx={{ mx: 0 }}>
            {errors[whole]}
          </FormHelperText>
          {!locked && (
            <Button
              type="submit"
              variant={missing ? 'contained' : 'outlined'}
              aria-disabled={saving}
              sx={{ mt: 2 }}
            >
              {translate(saving ? 'gatehouse.setup.saving' : 'gatehouse.act.save')}
            </Button>
          )}
        </Box>
      </CardContent>
    </Card>
  );
}

/** After a refusal the person is where something has to change. */
function useFocusOnWrong(refusals: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return form;
}
