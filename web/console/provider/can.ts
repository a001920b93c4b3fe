import { usePermissions } from 'react-admin';
import type { Right } from '../../../contract/rights.ts';

/** Asks whether the person who is signed in has a right; before that is known they have none. */
export function useCan(): (right: Right) => boolean {
  const { permissions } = usePermissions<readonly Right[]>();
  return (right) => permissions?.includes(right) ?? false;
}
