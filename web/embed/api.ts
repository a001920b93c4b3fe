export type Answer = {
  ok: boolean;
  /** 0: the API could not be reached. */
  status: number;
  body: { id?: string; token?: string; triesLeft?: number };
  retryAfterSeconds: number;
};

/** Posts to the API from the storefront's own address; no cookie goes along. */
export async function post(base: string, path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key() };
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' };
  try {
    const response = await fetch(base + path, init);
    const { ok, status } = response;
    const retryAfterSeconds = Number(response.headers.get('retry-after') ?? 60);
    return { ok, status, body: (await response.json()) as Answer['body'], retryAfterSeconds };
  } catch {
    return { ok: false, status: 0, body: {}, retryAfterSeconds: 0 };
  }
}

/** `randomUUID` is missing where a page came over plain http. */
const key = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('');
