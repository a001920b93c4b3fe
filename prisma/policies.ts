import { defaultPolicies, type Policies } from '../contract/policies.ts';
import type { Site } from './generated/client.ts';

/** The site's policies; what it doesn't say is the default. A registration keeps those that it starts with. */
export const policiesOf = ({ policies }: Pick<Site, 'policies'>): Policies => ({
  ...defaultPolicies,
  ...(policies as Partial<Policies>),
});
