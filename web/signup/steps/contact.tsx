import { useState } from 'react';
import { Refusal } from '../api.ts';
import { Check, Field, Select } from '../parts/field.tsx';
import { Heading } from '../parts/heading.tsx';
import { SavedNote } from '../parts/saved-note.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Invitation, Own } from '../types.ts';
import { useWords } from '../words-context.ts';
import { AddressFields } from './address.tsx';
import { Documents } from './documents.tsx';
import { missingIn } from './needed.ts';
import { submitDraft } from './submit.ts';
import type { DraftState } from './use-draft.ts';

type Props = {
  invitation: Invitation;
  own: Own;
  draft: DraftState;
  onBack: () => void;
  onSent: (email: string) => void;
};

export function ContactStep({ invitation, own, draft, onBack, onSent }: Props) {
  const words = useWords();
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const contact = draft.draft.contact ?? {};
  const field = (name: string) => ({
    name,
    value: contact[name] ?? '',
    wrong: wrong[`/contact/${name}`],
    onChange: ({ target }: { target: { value: string } }) => draft.set('contact', name, target.value),
  });

  async function submit(): Promise<void> {
    const missing = missingIn(draft.draft, ['/contact/firstName', '/contact/lastName']);
    setWrong(Object.fromEntries(missing.map((pointer) => [pointer, words.needed])));
    if (missing.length > 0) return document.getElementsByName(missing[0]?.split('/')[2] ?? '')[0]?.focus();
    setBusy(true);
    setError(undefined);
    try {
      await draft.flush();
      await submitDraft(own, draft.draft);
      onSent(draft.registration?.email ?? '');
    } catch (refused) {
      if (refused instanceof Refusal)
        setWrong(Object.fromEntries(refused.errors.map(({ path, message }) => [path, message])));
      setError(refused);
      setBusy(false);
    }
  }

  return (
    <>
      <Heading step={4} of={4} title={words.contact.title} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void submit();
        }}
      >
        <Trouble error={error ?? draft.error} />
        <div className="pair">
          <Field
            label={words.contact.firstName}
            autoComplete="given-name"
            required
            maxLength={100}
            {...field('firstName')}
          />
          <Field
            label={words.contact.lastName}
            autoComplete="family-name"
            required
            maxLength={100}
            {...field('lastName')}
          />
        </div>
        <Field
          label={words.contact.phone}
          optional
          type="tel"
          autoComplete="tel"
          maxLength={40}
          {...field('phone')}
        />
        <AddressFields draft={draft} wrong={wrong} />
        <Choices invitation={invitation} draft={draft} />
        <Documents invitation={invitation} own={own} first={draft.registration?.documents ?? []} />
        <Check
          label={words.contact.newsletter}
          checked={draft.draft.newsletter ?? false}
          onChange={({ target }) => draft.change({ ...draft.draft, newsletter: target.checked })}
        />
        <div className="acts">
          <button type="submit" aria-disabled={busy}>
            {words.contact.submit}
          </button>
          <button type="button" className="plain" onClick={onBack}>
            {words.back}
          </button>
          <SavedNote saving={draft.saving} />
        </div>
      </form>
    </>
  );
}

/** Currency and shop, where there is a choice. */
function Choices({ invitation: { currencies, sites, site }, draft }: Pick<Props, 'invitation' | 'draft'>) {
  const words = useWords().contact;
  const { preferredCurrency, preferredSite } = draft.draft;
  return (
    <>
      {currencies.length > 1 && (
        <Select
          label={words.currency}
          value={preferredCurrency ?? currencies[0]}
          onChange={({ target }) => draft.change({ ...draft.draft, preferredCurrency: target.value })}
        >
          {currencies.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Select>
      )}
      {sites.length > 1 && (
        <Select
          label={words.site}
          value={preferredSite ?? site.id}
          onChange={({ target }) => draft.change({ ...draft.draft, preferredSite: target.value })}
        >
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
