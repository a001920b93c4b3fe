import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Customer } from '../customer.ts';
import { useNames } from '../list/names.ts';
import { Panel } from './panel.tsx';
import { Row, Rows } from './rows.tsx';

type Address = Customer['addresses'][number];

export function BusinessPanel({ customer }: { customer: Customer }) {
  const translate = useTranslate();
  const { country } = useNames();
  const { company, contact, email, addresses } = customer;
  const { website, phone } = { ...company, ...contact };
  return (
    <Panel title={translate('gatehouse.customer.business')}>
      <Rows>
        <Row name="legalName">{company.legalName}</Row>
        <Row name="tradeName">{company.tradeName}</Row>
        <Row name="taxId">{company.taxId}</Row>
        <Row name="country">{country(company.country)}</Row>
        <Row name="website">{website && <Website text={website} />}</Row>
        <Row name="expectedVolume">{company.expectedVolume}</Row>
        <Row name="contact">{`${contact.firstName} ${contact.lastName}`}</Row>
        <Row name="email">
          <Link href={`mailto:${email}`}>{email}</Link>
        </Row>
        <Row name="phone">{phone && <Link href={`tel:${phone}`}>{phone}</Link>}</Row>
        {addresses.map((address) => (
          <Row key={address.id ?? linesOf(address, country)} name={address.kind}>
            {linesOf(address, country)}
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}

const Website = ({ text }: { text: string }) =>
  /^https?:\/\//.test(text) ? (
    <Link href={text} target="_blank" rel="noreferrer noopener">
      {text}
    </Link>
  ) : (
    text
  );

const linesOf = (address: Address, country: (code: string) => string): string =>
  [
    address.companyName,
    address.contactName,
    address.line1,
    address.line2,
    [address.postalCode, address.city].filter(Boolean).join(' '),
    address.region,
    country(address.country),
  ]
    .filter(Boolean)
    .join('\n');
