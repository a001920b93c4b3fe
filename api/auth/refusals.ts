import { notValid } from '../validation.ts';
import { Problem, tooMany } from '../problem.ts';

const lockedMs = 15 * 60_000;

type Said = { code?: string; message?: string };

const at = (path: string, message: string, code: string): Problem => {
  const { status, extra } = notValid([{ path, message }]);
  return new Problem(status, { ...extra, code });
};

const refusals: Record<string, (code: string, path: string) => Problem> = {
  INVALID_EMAIL: (code) => at('/email', 'This is not an e-mail address.', code),
  INVALID_EMAIL_OR_PASSWORD: (code) =>
    new Problem(401, { detail: 'The e-mail address or the password is wrong.', code }),
  INVALID_PASSWORD: (code, path) =>
    at(path === '/change-password' ? '/currentPassword' : '/password', 'The password is wrong.', code),
  PASSWORD_TOO_SHORT: (code) => at('/newPassword', 'A password has at least 12 characters.', code),
  PASSWORD_TOO_LONG: (code) => at('/newPassword', 'A password has at most 128 characters.', code),
  INVALID_TOKEN: (code) => new Problem(410, { detail: 'The link was used, or its time is over.', code }),
  USER_NOT_FOUND: (code) => new Problem(410, { detail: 'The link was used, or its time is over.', code }),
  INVALID_CODE: (code) => at('/code', 'The code is wrong.', code),
  INVALID_BACKUP_CODE: (code) => at('/code', 'The code is wrong.', code),
  INVALID_TWO_FACTOR_COOKIE: (code) => new Problem(410, { detail: 'Start again with your password.', code }),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: (code) =>
    new Problem(423, { detail: 'Too many wrong codes. Start again with your password.', code }),
  ACCOUNT_TEMPORARILY_LOCKED: (code) => {
    const { status, extra, headers } = tooMany('Too many wrong codes. Try again later.', lockedMs);
    return new Problem(status, { ...extra, code }, headers);
  },
  TOTP_ALREADY_ENABLED: (code) => new Problem(409, { detail: 'It is switched on already.', code }),
  TOTP_NOT_ENABLED: (code) => new Problem(409, { detail: 'It is not switched on.', code }),
  TWO_FACTOR_NOT_ENABLED: (code) => new Problem(409, { detail: 'It is not switched on.', code }),
  BACKUP_CODES_NOT_ENABLED: (code) => new Problem(409, { detail: 'It is not switched on.', code }),
};

/** What better-auth refuses, as our problems say it. */
export function refusalOf(path: string, status: number, { code = '', message }: Said): Problem {
  const known = refusals[code];
  if (known) return known(code, path);
  if (status === 401 || status === 403) return new Problem(status);
  if (status < 500) return new Problem(422, message === undefined ? {} : { detail: message });
  throw new Error(`sign-in answered ${status}`);
}
