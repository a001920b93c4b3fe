import { useTranslate } from 'react-admin';
import type { Entry } from './registration.ts';

type Actor = Entry['actor'];

/** Who did something, by name where there is one. */
export function useActorName(): (actor: Actor | undefined) => string {
  const translate = useTranslate();
  return (actor) =>
    actor?.name ??
    translate(actor ? `gatehouse.registration.actor.${actor.kind}` : 'gatehouse.registration.somebody', {
      _: translate('gatehouse.registration.somebody'),
    });
}
