/** How a list can be sorted: by which column, and how its values compare. */
export type Order = {
  field: string;
  kind: 'text' | 'date' | 'number' | 'rank';
  nullable: boolean;
  /** The values of an enum, in the database's order: Prisma can not compare them. */
  ranks?: readonly string[];
};

export const byText = (field: string): Order => ({ field, kind: 'text', nullable: false });
export const byTextOrNothing = (field: string): Order => ({ field, kind: 'text', nullable: true });
export const byDate = (field: string): Order => ({ field, kind: 'date', nullable: false });
export const byDateOrNothing = (field: string): Order => ({ field, kind: 'date', nullable: true });
export const byNumber = (field: string): Order => ({ field, kind: 'number', nullable: false });
export const byRank = (field: string, ranks: readonly string[]): Order => ({
  field,
  kind: 'rank',
  nullable: false,
  ranks,
});

export type Direction = 'asc' | 'desc';

/** `-name` sorts downwards. */
export const directionOf = (sort: string): Direction => (sort.startsWith('-') ? 'desc' : 'asc');

/** Rows without a value come last either way; the id makes the order total. */
export const orderBy = ({ field, nullable }: Order, direction: Direction): object[] => [
  { [field]: nullable ? { sort: direction, nulls: 'last' } : direction },
  ...(field === 'id' ? [] : [{ id: direction }]),
];
