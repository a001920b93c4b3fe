import type { Draft, RegistrationView } from '../types.ts';

/** What was sent in last, as something to change. */
export const detailsOf = (registration: RegistrationView): Draft => {
  const { company, contact, addresses, extra, newsletter, preferredCurrency, preferredSite } = registration;
  return {
    company,
    contact,
    addresses,
    extra,
    newsletter,
    ...(preferredCurrency && { preferredCurrency }),
    ...(preferredSite && { preferredSite }),
  };
};
