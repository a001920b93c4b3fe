import { createContext, useContext } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { call } from '../../api.ts';
import { useAct } from '../../parts/use-act.ts';
import type { Registration } from '../detail/registration.ts';

export type Decided = { stage: string; pending?: true; customerId?: string };

type Waiting = {
  /** An act was taken that no worker has done yet: until then nothing else can be decided. */
  underWay: boolean;
  /** Told of such an act, with the number of entries that the timeline had then. */
  tell: (entries: number) => void;
};

export const UnderWay = createContext<Waiting>({ underWay: false, tell: () => undefined });

/** Sends an act of staff to a registration and says how it went; undefined when it was refused. */
export function useDecide({ id, timeline }: Registration) {
  const act = useAct();
  const notify = useNotify();
  const translate = useTranslate();
  const { tell } = useContext(UnderWay);
  return async (
    what: string,
    body: object,
    done: string,
    doneWith: Record<string, unknown>,
  ): Promise<Decided | undefined> => {
    const answer = await act(() => call<Decided>('POST', `/v1/registrations/${id}/${what}`, body));
    if (!answer) return undefined;
    if (answer.pending) tell(timeline.length);
    notify(
      answer.pending
        ? translate('gatehouse.registration.act.pending')
        : translate(`gatehouse.registration.act.${done}`, doneWith),
      { type: answer.pending ? 'info' : 'success' },
    );
    return answer;
  };
}
