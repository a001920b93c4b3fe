import { useEffect, useRef } from 'react';
import { useSession } from '../session.ts';
import type { Refusal } from '../shapes.ts';
import { fill, useWords } from '../words/index.ts';

/** Why there is no order, in words that fit, and what can be done. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const { refusal: words } = useWords();
  const { session } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [refusal]);
  const { title, text } = words[refusal];
  const { shop, statusUrl } = session;
  return (
    <section className="card notice" aria-labelledby="refused">
      <h2 id="refused" ref={heading} tabIndex={-1}>
        {fill(title, shop.name)}
      </h2>
      <p>{fill(text, shop.name)}</p>
      {statusUrl && refusal !== 'signIn' && (
        <p>
          <a href={statusUrl}>{refusal === 'applying' ? words.finish : words.follow}</a>
        </p>
      )}
    </section>
  );
}
