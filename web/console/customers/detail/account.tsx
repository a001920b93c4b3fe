import { Chip, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { When } from '../../parts/when.tsx';
import type { Customer } from '../customer.ts';
import { useNames } from '../list/names.ts';
import { labelOf } from '../choices.ts';
import { GroupOf } from './group.tsx';
import { Panel } from './panel.tsx';
import { Row, Rows } from './rows.tsx';

export function AccountPanel({ customer }: { customer: Customer }) {
  const translate = useTranslate();
  const { sites } = useNames();
  const { registrationId, lastSignInAt, tags } = customer;
  return (
    <Panel title={translate('gatehouse.customer.account')}>
      <Rows>
        <Row name="site">{labelOf(sites, customer.site)}</Row>
        <Row name="group">
          <GroupOf customer={customer} />
        </Row>
        <Row name="tags">
          {tags.length > 0 && tags.map((tag) => <Chip key={tag} size="small" label={tag} sx={{ mr: 0.5 }} />)}
        </Row>
        <Row name="activityStatus">{translate(`gatehouse.customer.activity.${customer.activityStatus}`)}</Row>
        <Row name="lastSignIn">
          {lastSignInAt ? <When at={lastSignInAt} /> : translate('gatehouse.customer.neverSignedIn')}
        </Row>
        <Row name="createdAt">
          <When at={customer.createdAt} />
        </Row>
        <Row name="preferredCurrency">{customer.preferredCurrency}</Row>
        <Row name="newsletter">{translate(`ra.boolean.${customer.newsletter}`)}</Row>
        <Row name="id">{customer.id}</Row>
        <Row name="registration">
          {registrationId && (
            <Link component={RouterLink} to={`/registrations/${encodeURIComponent(registrationId)}/show`}>
              {translate('gatehouse.customer.openRegistration')}
            </Link>
          )}
        </Row>
      </Rows>
    </Panel>
  );
}
