import type { Brand } from '../contract/emails.ts';

/** Sample data of the previews and snapshots. */
export const brand: Brand = {
  siteName: 'Bloom Wholesale',
  storefrontUrl: 'https://bloom.example',
  sender: 'Bloom Wholesale <accounts@bloom.example>',
};

export const toStaff = { brand, timeZone: 'Europe/Amsterdam' };

export const toApplicant = {
  ...toStaff,
  companyName: 'Bloemen & Zonen B.V.',
  firstName: 'Zoë',
  statusUrl: 'https://accounts.bloom.example/status/reg_7Q2M#t0ken',
};

export const consoleUrl = 'https://accounts.bloom.example/console/registrations/reg_7Q2M';
export const setupUrl = 'https://accounts.bloom.example/console/customers/cus_7Q2M/setup?tour=1';
export const applyUrl = 'https://accounts.bloom.example/join/spring-fair';
export const continueUrl = 'https://accounts.bloom.example/join/spring-fair/reg_7Q2M';
export const passwordUrl = 'https://accounts.bloom.example/console/set-password#pwl_7Q2M';
export const accountUrl = 'https://accounts.bloom.example/account?site=site_bloom';
export const accountPasswordUrl =
  'https://accounts.bloom.example/account/set-password?site=site_bloom#pwl_7Q2M';
