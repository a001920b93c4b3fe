import type { extraTypes } from '../../../../contract/documents.ts';
import type { Policies } from '../../../../contract/policies.ts';
import type { Setup } from '../../../../contract/setup.ts';

export type Reason = { id: string; label: Record<string, string>; retired: boolean };
export type Preset = { id: string; name: string; setup: Setup; isDefault: boolean };

export type ExtraField = {
  key: string;
  label: Record<string, string>;
  type: (typeof extraTypes)[number];
  required: boolean;
};

export type DocumentKind = {
  kind: string;
  label: Record<string, string>;
  required: boolean;
  types: string[];
  maxBytes: number;
};

export type SiteForm = { extra: ExtraField[]; documents: DocumentKind[]; maxDocuments: number };

export type SiteSettings = {
  id: string;
  name: string;
  storefrontUrl: string;
  currency: string;
  locale: string;
  brand: { logoUrl?: string; color?: string; sender: string };
  rejectedUrl: string | null;
  origins: string[];
  policies: Policies;
  form: SiteForm;
  reasons: Reason[];
  presets: Preset[];
};
