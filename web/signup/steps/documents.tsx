import type { Invitation, Kept, Own } from '../types.ts';
import { useLocale, useWords } from '../words-context.ts';
import { OneKind } from './one-kind.tsx';

export type Kind = Invitation['form']['documents'][number];

type Props = {
  kinds: Kind[];
  own: Own;
  documents: Kept[];
  /** Those that were sent in stay. */
  fixed?: string[];
  wrong?: string | undefined;
  onChange: (change: (before: Kept[]) => Kept[]) => void;
};

/** What the site wants to see; each file is sent when it is chosen. */
export function Documents({ kinds, own, documents, fixed = [], wrong, onChange }: Props) {
  const words = useWords();
  const locale = useLocale();
  if (kinds.length === 0) return null;
  const isThere = (kind: string) => documents.some((document) => document.kind === kind);
  return (
    <>
      <h2>{words.documents.title}</h2>
      {kinds.map((kind) => (
        <OneKind
          key={kind.kind}
          kind={kind}
          label={kind.label[locale] ?? kind.label['en'] ?? Object.values(kind.label)[0] ?? kind.kind}
          own={own}
          wrong={kind.required && !isThere(kind.kind) ? wrong : undefined}
          documents={documents.filter((document) => document.kind === kind.kind)}
          fixed={fixed}
          onChange={onChange}
        />
      ))}
    </>
  );
}
