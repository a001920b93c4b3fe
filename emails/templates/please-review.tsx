import type { Finding } from '../../contract/findings.ts';
import { Button, Facts, Paragraph, type Row } from '../blocks.tsx';
import { countryName } from '../dates.ts';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { consoleUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & {
  consoleUrl: string;
  company: {
    legalName: string;
    tradeName?: string;
    taxId?: string;
    country: string;
    website?: string;
    expectedVolume?: string;
  };
  contact: { firstName: string; lastName: string; phone?: string };
  email: string;
  /** One line each. */
  addresses?: readonly string[];
  findings?: readonly Finding[];
};

export const subject = (locale: string, { company: { legalName, country } }: Props): string =>
  wordsFor(locale).mails['please-review'].subject({ company: legalName, country });

function facts({ company, contact, email, addresses = [], locale }: Localized<Props>): Row[] {
  const names = wordsFor(locale).fields;
  return [
    [names['/company/legalName'], company.legalName],
    [names['/company/tradeName'], company.tradeName],
    [names['/company/taxId'], company.taxId],
    [names['/company/country'], countryName(company.country, locale)],
    [names['/company/website'], company.website],
    [names['/company/expectedVolume'], company.expectedVolume],
    [names['/contact'], `${contact.firstName} ${contact.lastName}`],
    [names['/email'], email],
    [names['/contact/phone'], contact.phone],
    ...addresses.map((address): Row => [names['/addresses'], address]),
  ];
}

const rowOf = ({ check, state, ...more }: Finding, locale?: string): Row => {
  const { checks, states } = wordsFor(locale);
  return [checks[check], 'domain' in more ? more.domain : states[state]];
};

export default function PleaseReview(props: Localized<Props>) {
  const { brand, locale, company, findings = [] } = props;
  const words = wordsFor(locale).mails['please-review'];
  const title = words.title({ company: company.legalName });
  return (
    <Mail {...props} to="staff" title={title} preview={words.next}>
      <Paragraph>{words.next}</Paragraph>
      <Button to={props.consoleUrl} brand={brand}>
        {wordsFor(locale).review}
      </Button>
      <Facts rows={facts(props)} />
      {findings.length > 0 && <Paragraph>{words.findings}</Paragraph>}
      <Facts rows={findings.map((finding) => rowOf(finding, locale))} />
    </Mail>
  );
}

export const PreviewProps = {
  ...toStaff,
  consoleUrl,
  company: {
    legalName: 'Bloemen & Zonen B.V.',
    tradeName: 'Bloemen & Zonen',
    taxId: 'NL123456789B01',
    country: 'NL',
    website: 'bloemen.example',
    expectedVolume: '1,000 to 5,000 EUR a month',
  },
  contact: { firstName: 'Zoë', lastName: 'de Vries', phone: '+31 20 123 4567' },
  email: 'zoe@bloemen.example',
  addresses: ['Keizersgracht 1, 1015 CC Amsterdam, NL'],
  findings: [
    { check: 'taxIdFormat', state: 'invalid' },
    { check: 'disposableDomain', state: 'found', domain: 'mailinator.com' },
  ],
} satisfies Props;
