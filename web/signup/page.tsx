import { Join } from './join.tsx';
import { StatusPage } from './status/page.tsx';

/** /join/{invite}, /join/{invite}/{registrationId}, /join/{invite}/link and /status/{registrationId}. */
export function Page() {
  const [, place, subject = '', below] = location.pathname.split('/').map(decoded);
  return place === 'status' ? (
    <StatusPage id={subject} />
  ) : (
    <Join invite={subject} below={below || undefined} />
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
