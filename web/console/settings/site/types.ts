import type { Policies } from '../../../../contract/policies.ts';
import type { Setup } from '../../../../contract/setup.ts';

export type Reason = { id: string; label: Record<string, string>; retired: boolean };
export type Preset = { id: string; name: string; setup: Setup; isDefault: boolean };

export type SiteSettings = {
  id: string;
  name: string;
  storefrontUrl: string;
  currency: string;
  locale: string;
  brand: { logoUrl?: string; color?: string; sender: string };
  rejectedUrl: string | null;
  policies: Policies;
  reasons: Reason[];
  presets: Preset[];
};
