/** What an applicant says about the business, as it was accepted; contract/inputs/details.ts checks it. */
export type Details = {
  company: {
    legalName: string;
    tradeName?: string;
    taxId?: string;
    country: string;
    website?: string;
    expectedVolume?: string;
  };
  contact: { firstName: string; lastName: string; phone?: string };
  addresses?: Address[];
  preferredSite?: string;
  preferredCurrency?: string;
  newsletter?: boolean;
  extra?: Record<string, string | number | boolean>;
  documentIds?: string[];
};

export type Address = {
  id?: string;
  kind: 'billing' | 'shipping';
  companyName?: string;
  contactName?: string;
  phone?: string;
  line1: string;
  line2?: string;
  city: string;
  region?: string;
  postalCode?: string;
  country: string;
  isDefault?: boolean;
};
