import type { Deps } from './deps.ts';
import { discreet } from './discreet.ts';
import { createAbandonMail } from './mail/abandon-mail.ts';
import { createSendMail } from './mail/send-mail.ts';
import { createComposeNotice } from './notices/compose-notice.ts';
import { createCheck } from './records/check.ts';
import { createMissed } from './records/missed.ts';
import { createWrite } from './records/write.ts';

export const createActivities = (deps: Deps) =>
  discreet({
    write: createWrite(deps),
    check: createCheck(deps),
    missed: createMissed(deps),
    sendMail: createSendMail(deps),
    abandonMail: createAbandonMail(deps),
    composeNotice: createComposeNotice(deps),
  });

export type Activities = ReturnType<typeof createActivities>;
