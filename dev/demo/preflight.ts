import { readChoices, type Choices } from './choices.ts';
import { Refusal, type Client } from './client.ts';
import { mailTo } from './mailbox.ts';

/** Looks whether everything is there that the demo needs. Throws one line that says what to do. */
export async function preflight(client: Client, invite: string): Promise<Choices> {
  await client.get('/v1/registrations/counts').catch((error: unknown) => {
    throw new Error(adviceOn(error, client.url), { cause: error });
  });
  await mailTo(client, 'nobody@gatehouse.example').catch((error: unknown) => {
    throw new Error(
      `${client.url} shows no outbox: the demo reads its codes there (MAIL_TRANSPORT=outbox).`,
      {
        cause: error,
      },
    );
  });
  return readChoices(client, invite);
}

function adviceOn(error: unknown, url: string): string {
  if (!(error instanceof Refusal))
    return `Nothing answers at ${url}. Start Gatehouse with npm start, or say with --url where it runs.`;
  if (error.status === 401 || error.status === 403)
    return `${url} does not take this API key: give one of staff with --key or GATEHOUSE_API_KEY.`;
  if (error.status === 404 || error.status < 300)
    return `What answers at ${url} is not Gatehouse: say with --url where it runs.`;
  return error.message;
}
