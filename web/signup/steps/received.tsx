import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import type { Own } from '../types.ts';

export function Received({ site, email, own }: { site: string; email: string; own: Own }) {
  const words = useWords().received;
  return (
    <div className="card" role="status">
      <h1>{fill(words.title, site)}</h1>
      <p>{fill(words.lead, email)}</p>
      <a className="button" href={`/status/${own.id}#${own.token}`}>
        {words.follow}
      </a>
    </div>
  );
}
