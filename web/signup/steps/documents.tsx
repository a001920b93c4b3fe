import { useState } from 'react';
import { ask, Refusal } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Invitation, Own, RegistrationView } from '../types.ts';
import { fill } from '../words/index.ts';
import { useLocale, useWords } from '../words-context.ts';

type Kind = Invitation['form']['documents'][number];
type Document = RegistrationView['documents'][number];
type Props = { invitation: Invitation; own: Own; first: Document[] };

/** What the site wants to see; each file is sent when it is chosen. */
export function Documents({ invitation, own, first }: Props) {
  const words = useWords();
  const [documents, setDocuments] = useState(first);
  const kinds = invitation.form.documents;
  if (kinds.length === 0) return null;
  return (
    <>
      <h2>{words.documents.title}</h2>
      {kinds.map((kind) => (
        <OneKind
          key={kind.kind}
          kind={kind}
          own={own}
          documents={documents.filter((document) => document.kind === kind.kind)}
          onChange={(change) => setDocuments(change)}
        />
      ))}
    </>
  );
}

type OneProps = {
  kind: Kind;
  own: Own;
  documents: Document[];
  onChange: (change: (before: Document[]) => Document[]) => void;
};

function OneKind({ kind, own, documents, onChange }: OneProps) {
  const words = useWords();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  const megabytes = Math.floor(kind.maxBytes / 1024 / 1024);
  const path = `/v1/registrations/${own.id}/documents`;

  async function upload(file: File): Promise<void> {
    setError(undefined);
    const body = new FormData();
    body.set('kind', kind.kind);
    body.set('file', file);
    try {
      if (file.size > kind.maxBytes) throw new Refusal(413);
      const added = await ask<Document>(path, { method: 'POST', body, token: own.token });
      onChange((before) => [...before, added]);
    } catch (refused) {
      setError(refused);
    }
  }

  async function remove(id: string): Promise<void> {
    try {
      await ask(`${path}/${id}`, { method: 'DELETE', token: own.token });
      onChange((before) => before.filter((document) => document.id !== id));
    } catch (refused) {
      setError(refused);
    }
  }

  const status = error instanceof Refusal ? error.status : 0;
  const known = { 413: fill(words.documents.tooBig, megabytes), 415: words.documents.notTaken }[status];
  return (
    <div className="field">
      <Field
        label={kind.label[locale] ?? kind.label['en'] ?? kind.kind}
        optional={!kind.required}
        type="file"
        accept={kind.types.join(',')}
        wrong={known}
        onChange={({ target }) => target.files?.[0] && void upload(target.files[0])}
      />
      <p className="quiet">{fill(words.documents.lead, megabytes)}</p>
      {!known && <Trouble error={error} />}
      <ul className="files">
        {documents.map(({ id, name }) => (
          <li key={id}>
            {name}
            <button type="button" className="link" onClick={() => void remove(id)}>
              {fill(words.documents.remove, name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
