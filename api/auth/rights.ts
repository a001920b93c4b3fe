import type { ApiScope } from '../../prisma/generated/client.ts';

/** What a caller may do. SPEC 1 gives the roles; a key of scope `staff` acts as a procurement manager. */
export type Right = 'register' | 'read' | 'comment' | 'decide' | 'setUp' | 'export' | 'administer' | 'shop';

const managers: Right[] = ['register', 'read', 'comment', 'decide', 'setUp', 'export', 'shop'];

export const rightsOf: Record<ApiScope, readonly Right[]> = {
  admin: [...managers, 'administer'],
  staff: managers,
  storefront: ['register', 'shop'],
};
