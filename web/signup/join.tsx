import { useEffect, useState } from 'react';
import { ask, Refusal } from './api.ts';
import { given } from './given.ts';
import { ownOf } from './own.ts';
import { Trouble } from './parts/trouble.tsx';
import { SignUp } from './sign-up.tsx';
import { Spoken } from './spoken.tsx';
import { LinkAgain } from './steps/link-again.tsx';
import type { Invitation } from './types.ts';
import { fill } from './words/index.ts';
import { useWords } from './words-context.ts';

type Props = { invite: string; below: string | undefined };

/** /join/{invite}, with the code of a registration, or the link to one, below it. */
export function Join({ invite, below }: Props) {
  const found = useInvitation(invite);
  if (!found) return null;
  if (found instanceof Error)
    return (
      <Spoken>
        <NoWayIn error={found} />
      </Spoken>
    );
  return (
    <Spoken site={found.site}>
      <Open invitation={found} below={below} />
    </Spoken>
  );
}

function Open({ invitation, below }: { invitation: Invitation; below: string | undefined }) {
  const words = useWords();
  const { token, open, site } = invitation;
  if (below === 'link')
    return (
      <LinkAgain
        from={{ invite: token }}
        title={words.link.title}
        applyAt={`/join/${encodeURIComponent(token)}${location.search}`}
      />
    );
  // Whoever has begun may go on.
  if (!open && !below && !ownOf(token))
    return <Message title={words.error.closedTitle} text={fill(words.error.closed, site.name)} />;
  return <SignUp invitation={invitation} started={below} />;
}

/** What the server wrote into the page, else what it answers now. */
function useInvitation(invite: string): Invitation | Error | undefined {
  const [found, setFound] = useState<Invitation | Error | undefined>(given?.invitation);
  useEffect(() => {
    if (!given?.invitation)
      ask<Invitation>(`/v1/invites/${encodeURIComponent(invite)}`).then(setFound, setFound);
  }, [invite]);
  return found;
}

function NoWayIn({ error }: { error: Error }) {
  const words = useWords().error;
  const status = error instanceof Refusal ? error.status : undefined;
  if (status === 404 || status === 422) return <Message title={words.noInviteTitle} text={words.noInvite} />;
  return <Trouble error={error} />;
}

const Message = ({ title, text }: { title: string; text: string }) => (
  <div className="card" role="alert">
    <h1>{title}</h1>
    <p>{text}</p>
  </div>
);
