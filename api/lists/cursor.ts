import { knownIdPattern } from '../../contract/inputs/id.ts';
import { invalid } from '../problem.ts';
import type { Order } from './orders.ts';

/** Where a page ended: the sort value and the id of its last row. */
export type Place = { value: string | number | Date | null; id: string };

/** Opaque to callers, and good for the sort that it was made with only. */
export function writeCursor(sort: string, { field }: Order, row: Record<string, unknown>): string {
  const value = row[field];
  const written = value instanceof Date ? value.toISOString() : (value ?? null);
  return Buffer.from(JSON.stringify([sort, written, row['id']])).toString('base64url');
}

export function readCursor(sort: string, order: Order, cursor: string): Place {
  const [madeFor, written, id] = parse(cursor);
  if (madeFor !== sort) throw invalid('/cursor', 'This cursor belongs to a list that is sorted otherwise.');
  if (typeof id !== 'string' || !knownIdPattern.test(id)) throw unreadable();
  return { id, value: valueOf(order, written) };
}

function valueOf({ kind, nullable }: Order, written: unknown): Place['value'] {
  if (written === null && nullable) return null;
  if (kind === 'number') return numberOf(written);
  if (typeof written !== 'string' || written.includes('\0')) throw unreadable();
  return kind === 'date' ? dateOf(written) : written.toWellFormed();
}

function numberOf(written: unknown): number {
  if (typeof written !== 'number' || !Number.isFinite(written)) throw unreadable();
  return written;
}

function dateOf(written: string): Date {
  const date = new Date(written);
  if (Number.isNaN(date.getTime())) throw unreadable();
  return date;
}

function parse(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

const unreadable = () => invalid('/cursor', 'This is not a cursor of this list.');
