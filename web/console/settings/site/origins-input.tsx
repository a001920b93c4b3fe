import { TextInput } from 'react-admin';
import { isOrigins } from './addresses.ts';

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

/** Addresses one below the other, as people paste them. */
export const OriginsInput = () => (
  <TextInput
    source="origins"
    label="gatehouse.settings.site.origins"
    helperText="gatehouse.settings.site.originsHint"
    multiline
    minRows={2}
    format={(origins?: string[]) => origins?.join('\n') ?? ''}
    parse={(text: string) => (text ? linesOf(text) : [])}
    validate={isOrigins}
  />
);
