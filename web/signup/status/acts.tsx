import { forgetOwn, keepOwn } from '../own.ts';
import type { Own } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import { mayApplyAgain } from './apply-again.ts';
import type { Found } from './use-registration.ts';

type Props = { own: Own; found: Found };

/** Where one goes on from here: at most one of them is the obvious next step. */
export function Acts({ own, found: { registration, invitation } }: Props) {
  const words = useWords().status;
  const { stage, invite, permanentInvite, rejection, site } = registration;
  const join = (token: string) => `/join/${encodeURIComponent(token)}${location.search}`;
  const toSitePage = stage === 'rejected' && rejection?.goOnTo;
  return (
    <div className="acts">
      {(stage === 'describing' || stage === 'verifying') && (
        <a className="button" href={join(invite)} onClick={() => keepOwn(invite, own)}>
          {words.goOn}
        </a>
      )}
      {stage === 'active' && (
        <>
          <a className="button" href="/account">
            {words.signIn}
          </a>
          <a href={invitation.site.storefrontUrl}>{words.store}</a>
        </>
      )}
      {toSitePage && (
        <a className="button" href={`/rejected/${encodeURIComponent(site)}`}>
          {fill(words.onward, invitation.site.name)}
        </a>
      )}
      {mayApplyAgain(registration) && (
        <a
          className={toSitePage ? 'button plain' : 'button'}
          href={join(permanentInvite)}
          onClick={() => [invite, permanentInvite].forEach(forgetOwn)}
        >
          {words.again}
        </a>
      )}
    </div>
  );
}
