import { Refusal } from '../api.ts';
import { Trouble } from '../parts/trouble.tsx';
import { Spoken } from '../spoken.tsx';
import { LinkAgain } from '../steps/link-again.tsx';
import type { Own } from '../types.ts';
import { useWords } from '../words-context.ts';
import { Status } from './status.tsx';
import { useRegistration } from './use-registration.ts';

/** Where one's own registration stands; the proof stands after `#`, so that no server log sees it. */
export function StatusPage({ id }: { id: string }) {
  const own: Own = { id, token: location.hash.slice(1) };
  const { found, error, read } = useRegistration(own);
  return (
    <Spoken site={found?.invitation.site}>
      {found ? (
        <Status own={own} found={found} error={error} read={read} />
      ) : (
        <Before id={id} error={error} />
      )}
    </Spoken>
  );
}

/** A link that is too old, or not whole, can be had again. */
function Before({ id, error }: { id: string; error: unknown }) {
  const words = useWords();
  if (!error) return <p role="status">{words.working}</p>;
  const isLost = error instanceof Refusal && [401, 403, 404, 422].includes(error.status);
  return isLost ? (
    <LinkAgain from={{ registration: id }} title={words.status.noLink} />
  ) : (
    <Trouble error={error} />
  );
}
