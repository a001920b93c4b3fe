export type AuditLine = {
  id: string;
  at: string;
  actor: { kind: string; id: string | null; name: string | null };
  what: string;
  subjectId: string;
  data: { before?: Values; after?: Values };
};

export type Values = Record<string, unknown>;
