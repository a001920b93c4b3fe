import { companyOf } from '../greeting.ts';
import { consoleUrl } from '../links.ts';
import { tellStaff, type Writer } from '../page.ts';

export const deliveryFailed: Writer<'deliveryFailed'> = async (page, entry) => {
  const { messageId, template } = entry;
  const message = await page.deps.db.message.findUnique({ where: { id: messageId } });
  const reason = message?.error ?? 'unknown';
  // A mail about a failed mail that fails itself would never end.
  if (template !== 'delivery-failed')
    await tellStaff(page, entry, 'delivery-failed', {
      consoleUrl: consoleUrl(page),
      companyName: companyOf(page),
      template,
      reason,
    });
  return { messageId, template, reason };
};
