import { useLocale, useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { problemIn } from '../api.ts';
import { shortTime } from './when.tsx';

type Told = { done?: string; doneWith?: Record<string, unknown> };

/**
 * Does something at the API and says how it went, in words of the console: answers what came of it, or undefined when
 * it was refused. Whoever was faster is named.
 */
export function useAct() {
  const notify = useNotify();
  const say = useRefusal();
  const queries = useQueryClient();
  return async <Answer>(
    work: () => Promise<Answer>,
    { done, doneWith }: Told = {},
  ): Promise<Answer | undefined> => {
    try {
      const answer = await work();
      if (done) notify(done, { type: 'success', messageArgs: { _: done, ...doneWith } });
      return answer;
    } catch (error) {
      notify(say(error), { type: 'error', multiLine: true });
      return undefined;
    } finally {
      void queries.invalidateQueries();
    }
  };
}

/** What a refusal says to a person. */
export function useRefusal(): (error: unknown) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return (error) => {
    const problem = problemIn(error);
    if (!problem) return translate(error instanceof Error ? error.message : 'gatehouse.error.unknown');
    if (problem.status === 409 && problem.stage)
      return translate(problem.by ? 'gatehouse.error.faster' : 'gatehouse.error.moved', {
        stage: translate(`gatehouse.moved.${problem.stage}`),
        by: problem.by,
        ago: problem.at ? shortTime(problem.at, locale, Date.now()) : '',
      });
    const fields = problem.errors?.map(({ path, message }) => `${path} ${message}`.trim()) ?? [];
    return [problem.detail ?? problem.title, ...fields].join('\n');
  };
}
