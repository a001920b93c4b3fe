import { post, type Answer } from './api.ts';
import { h } from './dom.ts';
import { put, type Words } from './words.ts';

export type Embed = { root: ShadowRoot; base: string; invite: string; words: Words };

type Started = { id: string; email: string };

/** First step: the address. The second field is for machines; people neither see nor hear of it. */
export function askEmail(embed: Embed): void {
  const { base, invite, words } = embed;
  const input = h('input', { name: 'email', type: 'email', autocomplete: 'email', required: true });
  const trap = h('input', { name: 'company_url', tabindex: '-1', autocomplete: 'off' });
  const alert = h('p', { role: 'alert' });
  const submit = once(async () => {
    const email = input.value.trim();
    if (!/^\S+@\S+\.\S+$/.test(email)) return say(alert, words.badEmail, input);
    if (trap.value) return askCode(embed, { id: 'reg_0', email });
    const answer = await post(base, '/v1/registrations', { invite, email });
    if (answer.ok && answer.body.id) return askCode(embed, { id: answer.body.id, email });
    return say(alert, answer.status === 422 ? words.badEmail : troubleIn(words, answer), input);
  });
  show(
    embed,
    h(
      'form',
      { novalidate: true, onsubmit: submit },
      h('p', {}, words.lead),
      h('label', {}, words.email, input),
      h('div', { class: 'trap', 'aria-hidden': 'true' }, trap),
      alert,
      h('button', { type: 'submit' }, words.continue),
    ),
  );
}

/** Second step: the code, which sends itself when it is whole. */
function askCode(embed: Embed, started: Started): void {
  const { base, words } = embed;
  const path = `/v1/registrations/${started.id}/verification`;
  const input = h('input', { name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code' });
  const [alert, status] = [
    h('p', { role: 'alert' }),
    h('p', { role: 'status' }, put(words.sent, started.email)),
  ];
  const submit = once(async () => {
    const answer = await post(base, path, { code: input.value });
    if (answer.ok && answer.body.token) return proven(embed, `${started.id}#${answer.body.token}`);
    return say(alert, wrongCode(words, answer), input);
  });
  const again = once(async () => {
    const answer = await post(base, `${path}/resend`, {});
    say(answer.ok ? status : alert, answer.ok ? words.newSent : troubleIn(words, answer), input);
  });
  const typed = (event: Event) => {
    input.value = input.value.replace(/\D/g, '').slice(0, 6);
    if (input.value.length === 6) submit(event);
  };
  input.addEventListener('input', typed);
  show(
    embed,
    h(
      'form',
      { novalidate: true, onsubmit: submit },
      status,
      h('label', {}, words.code, input),
      alert,
      h('button', { type: 'submit' }, words.verify),
      h('button', { type: 'button', class: 'quiet', onclick: again }, words.again),
      h('button', { type: 'button', class: 'quiet', onclick: () => askEmail(embed) }, words.other),
    ),
  );
  input.focus();
}

/** The rest is asked on Gatehouse's own pages; the proof goes along behind `#`. */
function proven(embed: Embed, own: string): void {
  const { base, words } = embed;
  const link = h('a', { href: `${base}/status/${own}` }, words.goOn);
  show(embed, h('form', {}, h('p', { role: 'status' }, words.proven), link));
  link.focus();
}

const wrongCode = (words: Words, answer: Answer): string => {
  const { status, body } = answer;
  if (status === 422 && body.triesLeft === undefined) return words.badCode;
  if (status === 422 && body.triesLeft) return put(words.wrong, body.triesLeft);
  return [410, 422, 423].includes(status) ? words.dead : troubleIn(words, answer);
};

function troubleIn(words: Words, { status, retryAfterSeconds }: Answer): string {
  if (status === 429) return put(words.wait, retryAfterSeconds);
  return status === 404 || status === 410 ? words.closed : words.away;
}

const show = ({ root }: Embed, form: HTMLFormElement): void => root.replaceChildren(form);

function say(where: HTMLElement, text: string, input: HTMLInputElement): void {
  where.textContent = text;
  input.focus();
}

/** One request at a time, however often somebody presses. */
function once(act: () => Promise<void>): (event: Event) => void {
  let busy = false;
  return (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    void act().finally(() => (busy = false));
  };
}
