import { useState } from 'react';
import { Field } from '../parts/field.tsx';
import { Heading } from '../parts/heading.tsx';
import { SavedNote } from '../parts/saved-note.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Invitation, Own } from '../types.ts';
import { useWords } from '../words-context.ts';
import { CountrySelect } from './country-select.tsx';
import { ExtraFields } from './extra-fields.tsx';
import { missingIn } from './needed.ts';
import type { DraftState } from './use-draft.ts';

type Props = { invitation: Invitation; own: Own; draft: DraftState; onNext: () => void };

export function CompanyStep({ invitation, draft, onNext }: Props) {
  const words = useWords();
  const [missing, setMissing] = useState<string[]>([]);
  const company = draft.draft.company ?? {};
  const field = (name: string) => ({
    name,
    value: company[name] ?? '',
    wrong: missing.includes(`/company/${name}`) ? words.needed : undefined,
    onChange: ({ target }: { target: { value: string } }) => draft.set('company', name, target.value),
  });

  async function next(): Promise<void> {
    const found = missingIn(draft.draft, ['/company/legalName', '/company/country']);
    setMissing(found);
    if (found.length > 0) return document.getElementsByName(found[0]?.split('/')[2] ?? '')[0]?.focus();
    await draft.flush();
    onNext();
  }

  return (
    <>
      <Heading step={3} of={4} title={words.company.title} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
      >
        <Trouble error={draft.error} />
        <Field
          label={words.company.legalName}
          autoComplete="organization"
          required
          maxLength={200}
          {...field('legalName')}
        />
        <CountrySelect {...field('country')} />
        <Field label={words.company.taxId} optional maxLength={40} {...field('taxId')} />
        <Field label={words.company.tradeName} optional maxLength={200} {...field('tradeName')} />
        <Field
          label={words.company.website}
          optional
          type="url"
          autoComplete="url"
          maxLength={300}
          {...field('website')}
        />
        <Field label={words.company.expectedVolume} optional maxLength={200} {...field('expectedVolume')} />
        <ExtraFields fields={invitation.form.extra} draft={draft} />
        <div className="acts">
          <button type="submit">{words.continue}</button>
          <SavedNote saving={draft.saving} />
        </div>
      </form>
    </>
  );
}
