import { Prisma } from './generated/client.ts';

/** `code` is Postgres' own, for what has no kind. */
type DriverError = { kind?: string; code?: string; constraint?: { index?: string } };

/** What the driver says of a failed statement, for statements of our own too, which have one code for everything. */
export function driverErrorOf(error: unknown): DriverError {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return {};
  return (error.meta?.['driverAdapterError'] as { cause?: DriverError } | undefined)?.cause ?? {};
}
