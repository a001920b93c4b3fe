import type { Context } from 'hono';
import type { Api, ApiEnv } from '../types.ts';

export type Told = {
  response: Response;
  status: number;
  body: { id?: string; token?: string; triesLeft?: number };
  waitSeconds: number;
};

/** Asks the API as its other callers do, from the visitor's own address: the same limits, the same answers. */
export async function ask(app: Api, c: Context<ApiEnv>, path: string, body: object): Promise<Told> {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) }, c.env);
  const told = (await response
    .clone()
    .json()
    .catch(() => ({}))) as Told['body'];
  const { status } = response;
  return { response, status, body: told, waitSeconds: Number(response.headers.get('retry-after') ?? 60) };
}
