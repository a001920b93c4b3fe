export const roles = ['support', 'procurement_manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What a caller may do; the table below is the only place that says who. */
export type Right =
  | 'register'
  | 'read'
  | 'comment'
  | 'decide'
  | 'setUp'
  | 'edit'
  | 'invite'
  | 'export'
  | 'erase'
  | 'administer'
  | 'shop';

const support: Right[] = ['read', 'comment'];
const manager: Right[] = [...support, 'register', 'decide', 'setUp', 'edit', 'invite', 'export'];
const admin: Right[] = [...manager, 'erase', 'administer'];

/** The roles of SPEC 1. */
export const rightsOfRole: Record<Role, readonly Right[]> = {
  support,
  procurement_manager: manager,
  admin,
};

/** A key of scope `staff` acts as a procurement manager; keys may also do what a storefront does. */
export const rightsOfScope: Record<'admin' | 'staff' | 'storefront', readonly Right[]> = {
  admin: [...admin, 'shop'],
  staff: [...manager, 'shop'],
  storefront: ['register', 'shop'],
};

export const rightsOfRoles = (held: readonly Role[]): Right[] => [
  ...new Set(held.flatMap((role) => rightsOfRole[role])),
];
