import type { Role } from '../contract/rights.ts';
import type { Database } from '../prisma/client.ts';
import type { Staff } from '../prisma/generated/client.ts';
import { endSignIns } from '../prisma/sign-in.ts';
import { auditLine } from './audit.ts';
import type { Caller } from './auth/caller.ts';
import { notFound, Problem } from './problem.ts';
import { withUser } from './views/staff.ts';

export type StaffChange = {
  name?: string | undefined;
  roles?: Role[] | undefined;
  locale?: string | undefined;
  active?: boolean | undefined;
};

/** One transaction: nobody locks everybody out, themselves least of all, and what ends does so at once. */
export const changeStaff = (db: Database, caller: Caller, id: string, change: StaffChange) =>
  db.$transaction(async (tx) => {
    // Two admins who take each other away at the same moment come one after the other.
    const admins = await tx.$queryRaw<Admin[]>`
      SELECT id, "userId" FROM staff WHERE active AND 'admin' = ANY(roles) ORDER BY id FOR UPDATE`;
    const before = await tx.staff.findUnique({ where: { id } });
    if (!before) throw notFound('There is no such person.');
    refuseLockOut(caller, admins, before, change);
    const data = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const after = await tx.staff.update({ where: { id }, data, include: withUser });
    if (!after.active && after.userId) await endSignIns(tx, after.userId);
    const { name: _, ...rest } = data;
    const was = Object.fromEntries(Object.keys(rest).map((key) => [key, before[key as keyof Staff]]));
    const said = { ...('name' in data && { name: 'changed' }), before: was as object, after: rest as object };
    await tx.auditEntry.create(auditLine(caller, 'staff.update', id, said));
    return after;
  });

type Admin = { id: string; userId: string | null };

function refuseLockOut(caller: Caller, admins: Admin[], staff: Staff, { active, roles }: StaffChange): void {
  const isAdmin = admins.some(({ id }) => id === staff.id);
  const stays = (active ?? staff.active) && (roles ?? staff.roles).includes('admin');
  if (!isAdmin || stays) return;
  if (caller.kind === 'staff' && caller.id === staff.id)
    throw new Problem(409, { detail: 'You would lock yourself out. Another admin can do this.' });
  // Who was only invited may never come.
  const others = admins.filter(({ id, userId }) => id !== staff.id && (userId !== null || !staff.userId));
  if (others.length === 0)
    throw new Problem(409, {
      detail: 'This is the last admin who can sign in. Make somebody else admin first.',
    });
}
