import type { MessageName } from '../../contract/messages.ts';
import type { Registration } from './registration.ts';

const bad = { deep: [1] };
/** Bodies that nobody can do anything with, by message and the stage in which it may come. */
export const malformed: [Parameters<Registration['bringTo']>[0], MessageName, unknown[]][] = [
  [
    'reviewing',
    'approve',
    [
      ...[
        'yes',
        7,
        true,
        [],
        [{}],
        { by: 5 },
        { by: null },
        { by: [] },
        { by: {} },
        { by: { kind: 'boss' } },
      ],
      ...[
        { by: { kind: 'staff', id: 5 } },
        { by: 'nul\0' },
        { by: '\ud800' },
        { key: bad },
        { key: 5 },
        { checked: 'yes' },
      ],
      ...[
        { note: 5 },
        { text: bad },
        { note: 'nul\0' },
        { wordsId: 5 },
        { groupId: 5 },
        { groupId: 'grp_nope' },
      ],
      ...[{ customerId: 5 }, { customerId: '' }, { customerId: 'a b' }, { customerId: 'x'.repeat(65) }],
    ],
  ],
  [
    'reviewing',
    'approve',
    [
      ...[
        null,
        'all',
        [],
        { activation: 'yes' },
        { activation: {} },
        { activation: { active: true, from: 'soon' } },
      ],
      ...[{ pricing: {} }, { pricing: { priceTypeId: 'pt_nope' } }, { pricing: null }, { serviceDays: {} }],
      ...[
        { serviceDays: { monday: 5 } },
        { serviceDays: { monday: 'car_nope' } },
        { serviceDays: { monday: null } },
      ],
    ].map((partly) => ({ setup: partly })),
  ],
  [
    'reviewing',
    'reject',
    [
      'spam',
      [],
      { reasonId: 5 },
      { reasonId: 'rsn_nope' },
      { silent: 'yes' },
      { applyAgain: 'maybe' },
      { reason: 5 },
    ],
  ],
  [
    'reviewing',
    'requestInformation',
    [
      null,
      {},
      { text: '' },
      { text: 5 },
      { text: 'x', fields: '/a' },
      { text: 'x', fields: [5] },
      { text: 'x', documents: {} },
    ],
  ],
  [
    'preparing',
    'activate',
    [
      ...[null, {}, { active: 'true' }, { active: null }],
      ...[5, 'tomorrow', '2026-13-01', '2027-02-31', '0000-01-01', '9999-12-31', '+012026-01-01'].map(
        (from) => ({
          active: true,
          from,
        }),
      ),
    ],
  ],
  [
    'preparing',
    'setPricing',
    [
      ...[
        null,
        {},
        { priceTypeId: '' },
        { priceTypeId: 5 },
        { priceTypeId: 'pt_nope' },
        { priceTypeId: bad },
      ],
      ...[
        ...[
          { markupPercent: '5' },
          { markupPercent: 1000.01 },
          { markupPercent: -101 },
          { markupPercent: 1.234 },
        ],
        ...[
          { creditLimit: 5 },
          { minimumOrder: { amount: 5, currency: 'EUR' } },
          { taxExempt: 'no' },
          { paymentTerms: 5 },
        ],
      ].map((option) => ({ priceTypeId: 'pt_retail', ...option })),
    ],
  ],
  [
    'preparing',
    'setServiceDays',
    [
      null,
      {},
      { monday: null },
      { monday: 5 },
      { monday: bad },
      { monday: 'car_nope' },
      { someday: 'car_own' },
      ['car_own'],
    ],
  ],
  ['describing', 'submitDetails', [null, {}, { submissionId: 5 }, { submissionId: 'sub_of_nobody' }]],
  ['answering', 'answer', [null, {}, { submissionId: 'sub_of_nobody' }]],
  ['answering', 'submitDetails', [{ submissionId: 'sub_of_nobody' }]],
];
