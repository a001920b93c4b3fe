/**
 * Rows from their number alone, the same in each run: most have ended, one in twenty waits, one in five is from the
 * Netherlands, two years of dates, one after the other as they come in. A common word is in one name
 * of eight, a rare one in one of a thousand, and one name is there once.
 */
const stages = [
  ['active', 50],
  ['rejected', 17],
  ['expired', 12],
  ['withdrawn', 5],
  ['reviewing', 5],
  ['describing', 4],
  ['verifying', 3],
  ['preparing', 3],
  ['answering', 1],
] as const;

const first = [
  'Zoë',
  'Anna',
  'Jan',
  'Lucía',
  'Mehmet',
  'Petra',
  'Sam',
  'Ayşe',
  'Hugo',
  'Marta',
  'Emil',
  'Noor',
];
const last = ['de Vries', 'Berg', 'Jansen', 'García', 'Yılmaz', 'Vos', 'Ortiz', 'Öztürk', 'Peeters', 'Novák'];
const kinds = ['Bloemen', 'Flowers', 'Garden', 'Plants', 'Markt', 'Trading', 'Retail', 'Supplies'];
const places = [
  'Noord',
  'Zuid',
  'Breda',
  'Gent',
  'Lyon',
  'Sevilla',
  'Izmir',
  'Köln',
  'Porto',
  'Graz',
  'Lund',
];
const countries = ['NL', 'NL', 'NL', 'BE', 'BE', 'DE', 'DE', 'DE', 'FR', 'ES', 'ES', 'TR', 'AT', 'PT', 'SE'];

const array = (values: readonly string[]): string =>
  `ARRAY[${values.map((value) => `'${value}'`).join(',')}]`;

/** One of the values, at random but by the row's number. `salt` keeps two columns from going together. */
const oneOf = (values: readonly string[], salt: number): string =>
  `(${array(values)})[1 + (hashint4(n + ${salt})::bigint + 2147483648) % ${values.length}]`;

const everyStage = stages.flatMap(([stage, percent]) => Array.from({ length: percent }, () => stage));

const people = (count: number): string => `
  SELECT n, ${oneOf(everyStage, 1)}::"RegistrationStage" AS stage,
    ${oneOf(first, 2)} AS first, ${oneOf(last, 3)} AS last, ${oneOf(countries, 4)} AS country,
    ${oneOf(kinds, 5)} || ' ' || ${oneOf(places, 6)} || ' ' || n ||
      CASE WHEN n = 4242 THEN ' Wisteria' WHEN n % 1000 = 7 THEN ' Magnolia' ELSE '' END AS company,
    now() - (${count} - n) / ${count}.0 * interval '2 years' AS at,
    substr(md5(n::text), 1, 24) AS key
  FROM generate_series(1, ${count}) AS n`;

const business = `
  jsonb_build_object('legalName', company, 'country', country, 'taxId', 'T' || n, 'website', 'https://example.com/' || n)
    AS firm, jsonb_build_object('firstName', first, 'lastName', last, 'phone', '+3120' || (1000000 + n)) AS person`;

const asCustomer = `stage IN ('preparing', 'active')`;

export const customerRows = (count: number): string => `
  INSERT INTO customers (id, "siteId", email, company, contact, "companyName", "firstName", "lastName", country,
    active, "groupId", "createdAt", "updatedAt")
  SELECT 'cus_' || key, 'site_demo', 'p' || n || '@mail.example', firm, person, company, first, last, country,
    stage = 'active', 'grp_approved', at + interval '2 days', at + interval '2 days'
  FROM (SELECT *, ${business} FROM (${people(count)}) AS people) AS rows WHERE ${asCustomer}`;

export const registrationRows = (count: number): string => `
  INSERT INTO registrations (id, "siteId", "inviteId", email, round, locale, stage, entries, details, "companyName",
    "firstName", "lastName", country, missing, "customerId", "createdAt", "verifiedAt", "submittedAt", "decidedAt",
    "endedAt", "nextDueAt", "updatedAt")
  SELECT 'reg_' || key, 'site_demo', 'inv_demo', 'p' || n || '@mail.example', 1, 'en', stage, 5,
    CASE WHEN described THEN jsonb_build_object('company', firm, 'contact', person, 'addresses', jsonb_build_array(
      jsonb_build_object('kind', 'billing', 'line1', 'Hoofdstraat ' || n, 'city', 'Breda', 'country', country))) END,
    CASE WHEN described THEN company END, CASE WHEN described THEN first END, CASE WHEN described THEN last END,
    CASE WHEN described THEN country END, CASE WHEN stage = 'preparing' THEN ARRAY['pricing'] ELSE '{}' END,
    CASE WHEN ${asCustomer} THEN 'cus_' || key END, at, at + interval '5 minutes',
    CASE WHEN described THEN at + interval '1 hour' END, CASE WHEN decided THEN at + interval '2 days' END,
    CASE WHEN decided OR NOT described THEN at + interval '3 days' END,
    CASE WHEN stage IN ('reviewing', 'answering', 'preparing') THEN at + interval '300 days' END, at + interval '2 days'
  FROM (SELECT *, ${business}, stage NOT IN ('verifying', 'describing', 'expired') AS described,
    stage IN ('active', 'preparing', 'rejected') AS decided FROM (${people(count)}) AS people) AS rows`;
