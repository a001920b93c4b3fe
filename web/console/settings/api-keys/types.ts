export const scopes = ['storefront', 'staff', 'admin'] as const;

export type ApiKey = {
  id: string;
  name: string;
  scope: (typeof scopes)[number];
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
};

export type MadeKey = ApiKey & { key: string };

export function stateOf({ revokedAt, expiresAt }: ApiKey): 'working' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked';
  return expiresAt && Date.parse(expiresAt) <= Date.now() ? 'expired' : 'working';
}
