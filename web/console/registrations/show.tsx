import { useParams } from 'react-router-dom';
import { Loaded } from '../parts/loaded.tsx';
import { Gone } from './detail/gone.tsx';
import { RegistrationPage } from './detail/page.tsx';
import { isGone, useRegistration } from './detail/use-registration.ts';

/** One registration, with everything that is known of it and can be done with it. */
export function RegistrationShow() {
  const { id = '' } = useParams();
  const query = useRegistration(id);
  if (isGone(query.error)) return <Gone />;
  return <Loaded {...query}>{query.data && <RegistrationPage key={id} registration={query.data} />}</Loaded>;
}
