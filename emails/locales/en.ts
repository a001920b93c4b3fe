import type { TemplateId } from '../../contract/emails.ts';
import type { Finding } from '../../contract/findings.ts';
import type { SetupPart } from '../../contract/setup.ts';

type At = { site: string };
type AtCompany = { company: string };

/** `name` is what lists and notices call a mail. */
export const en = {
  hello: (name: string) => `Hello ${name},`,
  why: {
    visitor: (site: string) =>
      `You get this email because somebody entered this address on the sign-up page of ${site} for business customers. If that wasn't you, you can ignore it.`,
    applicant: (site: string) => `You get this email because you asked ${site} for a business account.`,
    staff: (site: string) => `You get this email because you look after ${site}'s new customers.`,
  },
  code: {
    works: (minutes: number) =>
      `It works for ${minutes} minutes. If it has run out, ask for a new one on the same page.`,
    enter: 'Enter the code',
    secret: (site: string) => `Nobody at ${site} will ever ask you for this code.`,
  },
  yourCompany: 'your company',
  seeRequest: 'See your request',
  openRegistration: 'Open the registration',
  review: 'Review and decide',
  setUp: 'Set up this customer',
  fields: {
    '/company/legalName': 'Company name',
    '/company/tradeName': 'Trade name',
    '/company/taxId': 'Tax ID',
    '/company/country': 'Country',
    '/company/website': 'Website',
    '/company/expectedVolume': 'Expected volume',
    '/company': 'Company',
    '/contact/firstName': 'First name',
    '/contact/lastName': 'Last name',
    '/contact/phone': 'Phone',
    '/contact': 'Contact',
    '/email': 'Email',
    '/addresses': 'Address',
    '/preferredSite': 'Preferred site',
    '/preferredCurrency': 'Preferred currency',
    '/newsletter': 'Newsletter',
    '/documentIds': 'Documents',
  },
  parts: {
    activation: 'Customer can log in: tick the box, or choose a day for it',
    pricing: 'Pricing: choose the price type',
    serviceDays: 'Days of service: choose a carrier for at least one weekday',
  } satisfies Record<SetupPart, string>,
  checks: {
    taxIdFormat: 'Form of the tax ID',
    disposableDomain: 'Mailbox that is thrown away',
  } satisfies Record<Finding['check'], string>,
  states: { valid: 'right', invalid: 'not right', found: 'yes' } satisfies Record<Finding['state'], string>,
  mails: {
    'verification-code': {
      name: 'Verification code',
      subject: ({ code, site }: At & { code: string }) => `${code} is your code for ${site}`,
      title: 'Confirm your email address',
      next: ({ site }: At) =>
        `To go on with your application to ${site}, enter this code on the sign-up page.`,
    },
    'go-on-with-your-application': {
      name: 'Go on with your application',
      subject: ({ site }: At) => `Go on with your application to ${site}`,
      title: 'You have already started',
      next: ({ site }: At) =>
        `There is an application to ${site} with this email address, and everything in it is kept. Enter this code to go on where you stopped.`,
    },
    'already-known': {
      name: 'Already known',
      subject: ({ site }: At) => `Your account at ${site}`,
      customerTitle: 'You already have an account',
      customer: ({ site }: At) =>
        `Somebody, probably you, tried to sign up at ${site} with this email address. You are a customer already, so there is nothing to apply for: sign in with this address.`,
      rejectedTitle: ({ site }: At) => `${site} has answered your request`,
      rejected: ({ site }: At) =>
        `Somebody, probably you, tried to sign up at ${site} with this email address. Your earlier request was not approved.`,
      again: (day: string) => `You can apply again from ${day}.`,
      never: 'A new request with this address is not possible.',
      button: 'Go to the store',
    },
    'verification-reminder': {
      name: 'Verification reminder',
      subject: ({ site }: At) => `Confirm your email address for ${site}`,
      title: 'Your email address is not confirmed yet',
      next: ({ site }: At) =>
        `You have started an application to ${site} and not confirmed this address. Here is a new code: enter it on the sign-up page to go on.`,
      otherwise:
        'If you do nothing, the application ends by itself and this address is deleted. This is the only reminder.',
    },
    'details-reminder': {
      name: 'Details reminder',
      subject: ({ site }: At) => `Finish your application to ${site}`,
      title: 'Your application is not finished',
      next: ({ site }: At) =>
        `Your email address is confirmed, and what you entered is saved. ${site} can look at your request as soon as you have sent them the rest.`,
      otherwise: 'This is the only reminder.',
      button: 'Finish the application',
    },
    'status-link': {
      name: 'Status link',
      subject: ({ site }: At) => `The link to your request to ${site}`,
      title: 'Your link',
      next: ({ site, company }: At & AtCompany) =>
        `Here you see how far the request for ${company} to ${site} is, and can go on with it, answer a question or withdraw it.`,
      lasts: 'The link works for 30 days. Whoever has it can act for you, so keep it to yourself.',
      ignore: "If you didn't ask for it, you can ignore this email: nothing has changed.",
    },
    'request-received': {
      name: 'Request received',
      subject: ({ site }: At) => `${site} has your request`,
      title: ({ site }: At) => `Your request is with ${site}`,
      got: ({ company }: AtCompany) => `The request for ${company} has arrived.`,
      answer: ({ site, within }: At & { within?: string }) =>
        within ? `${site} usually answers within ${within}.` : `${site} looks at it next.`,
      next: 'You get an email when they have decided, or if they have a question. You have nothing to do until then.',
    },
    'takes-longer': {
      name: 'Takes longer',
      subject: ({ site }: At) => `Your request to ${site} takes longer than usual`,
      title: 'Your request takes longer than usual',
      next: ({ site, company }: At & AtCompany) =>
        `${site} has not decided about ${company} yet. Your request keeps its place, and they have been reminded.`,
      wait: 'You get an email when they have decided. You have nothing to do until then.',
    },
    'information-requested': {
      name: 'Information requested',
      subject: ({ site }: At) => `${site} has a question about your request`,
      title: ({ site }: At) => `${site} has a question`,
      asks: ({ site, company }: At & AtCompany) =>
        `To decide about ${company}, ${site} needs an answer from you:`,
      fields: 'Please check or complete:',
      documents: 'Please upload:',
      next: 'Your request waits for your answer, and goes on as soon as you have sent it.',
      button: 'Answer',
    },
    'answer-reminder': {
      name: 'Answer reminder',
      subject: ({ site }: At) => `${site} is waiting for your answer`,
      title: ({ site }: At) => `${site} is waiting for your answer`,
      asks: ({ site, company }: At & AtCompany) =>
        `${site} can't decide about ${company} without it. They asked:`,
      next: 'Your request goes on as soon as you have answered.',
      button: 'Answer',
    },
    approved: {
      name: 'Approved',
      subject: ({ site }: At) => `${site} approved your request`,
      title: 'Your request is approved',
      done: ({ site, company }: At & AtCompany) => `${site} has accepted ${company} as a customer. Welcome.`,
      next: ({ site }: At) =>
        `Next, ${site} sets up your prices and your days of delivery. You get an email when you can sign in and start buying. You have nothing to do until then.`,
    },
    rejected: {
      name: 'Rejected',
      subject: ({ site }: At) => `${site} did not approve your request`,
      title: 'Your request was not approved',
      done: ({ site, company }: At & AtCompany) =>
        `${site} has looked at the request for ${company} and can't open an account.`,
      reason: (reason: string) => `Reason: ${reason}`,
      wrote: ({ site }: At) => `${site} writes:`,
      again: 'You can apply again at any time, for example when something has changed.',
      againFrom: (day: string) => `You can apply again from ${day}.`,
      never: 'A new request with this address is not possible.',
      button: 'Apply again',
      goOn: ({ site }: At) => `Go on to ${site}`,
    },
    'ready-to-buy': {
      name: 'Ready to buy',
      subject: ({ site }: At) => `You can start buying at ${site}`,
      title: 'Your account is ready',
      done: ({ site, company }: At & AtCompany) =>
        `${site} has set up the account of ${company} for you. Sign in with this email address to see your prices and to order.`,
      priceType: 'Your prices',
      days: 'Your days of delivery, and who delivers:',
      choose: 'Choose a password to sign in with.',
      password: 'Choose a password',
      lasts: 'The link works for 7 days, and once. After that, the same page sends you a new one.',
      button: 'Start buying',
    },
    withdrawn: {
      name: 'Withdrawn',
      subject: ({ site }: At) => `Your request to ${site} is closed`,
      title: 'Your request is closed',
      byYou: ({ site, company }: At & AtCompany) =>
        `You have withdrawn the request for ${company}, and ${site} won't look at it any further.`,
      byStaff: ({ site, company }: At & AtCompany) =>
        `${site} has closed the request for ${company}, and nothing more happens with it.`,
      again: 'You can apply again at any time.',
      button: 'Apply again',
    },
    expired: {
      name: 'Expired',
      subject: ({ site }: At) => `Your application to ${site} has ended`,
      title: 'Your application has ended',
      done: ({ site }: At) =>
        `Your application to ${site} was not finished in time, so it has ended. You can start a new one at any time.`,
      button: 'Start again',
    },
    'account-now-active': {
      name: 'Account now active',
      subject: ({ site }: At) => `Your account at ${site} is active`,
      title: 'Your account is active',
      done: ({ site, company }: At & AtCompany) =>
        `${site} has opened the account of ${company}, so you can sign in and order with this email address.`,
      button: 'Go to the store',
    },
    'on-hold': {
      name: 'On hold',
      subject: ({ site }: At) => `Your account at ${site} is on hold`,
      title: 'Your account is on hold',
      done: ({ site, company }: At & AtCompany) =>
        `${site} has put the account of ${company} on hold. You can't sign in or order for now, and nothing in your account is lost.`,
      next: ({ site }: At) =>
        `You get an email when it is open again. ${site} can tell you why it is on hold.`,
    },
    'sign-in-code': {
      name: 'Sign-in code',
      subject: ({ code, site }: At & { code: string }) => `${code} is your sign-in code for ${site}`,
      title: 'Your sign-in code',
      next: ({ site }: At) => `Enter this code on the sign-in page of ${site} to get to your account.`,
      ignore: 'If you did not ask for it, you can ignore this email: nobody gets in without the code.',
    },
    'please-review': {
      name: 'Please review',
      subject: ({ company, country }: AtCompany & { country: string }) =>
        `Please review: ${company} (${country})`,
      title: ({ company }: AtCompany) => `${company} wants to buy from you`,
      next: 'The email address is confirmed. The applicant waits for your decision.',
      findings: 'What the checks found:',
    },
    'answer-received': {
      name: 'Answer received',
      subject: ({ company }: AtCompany) => `${company} has answered`,
      title: ({ company }: AtCompany) => `${company} has answered`,
      wrote: 'They write:',
      changed: 'Changed:',
      next: 'The registration is back with you. What is different is marked.',
    },
    'review-overdue': {
      name: 'Review overdue',
      subject: ({ company }: AtCompany) => `Still waiting: ${company}`,
      title: ({ company }: AtCompany) => `${company} is still waiting`,
      since: (moment: string) => `The request has been waiting for a decision since ${moment}.`,
      levels: {
        1: 'You are the one to decide, or to ask for more information.',
        2: 'Nobody has decided, so everybody who reviews gets this reminder.',
        3: 'The reminders to those who review brought no decision, so it comes to all admins.',
      },
    },
    'activation-instructions': {
      name: 'Activation instructions',
      subject: ({ company }: AtCompany) => `Set up ${company}`,
      title: ({ company }: AtCompany) => `${company} is approved`,
      next: 'They can log in and buy when these three parts are complete, in any order:',
      preset: 'A preset fills in all three at once. The first time, a tour shows you the way.',
    },
    'activation-overdue': {
      name: 'Activation overdue',
      subject: ({ company }: AtCompany) => `${company} can't buy yet`,
      title: ({ company }: AtCompany) => `${company} can't buy yet`,
      next: 'The company is approved and waits for you. Still missing:',
    },
    'delivery-failed': {
      name: 'Delivery failed',
      subject: ({ company }: { company?: string }) =>
        company ? `An email to ${company} was not delivered` : 'An email was not delivered',
      title: 'An email was not delivered',
      what: 'Email',
      company: 'Company',
      reason: 'Reason',
      next: 'They have not read it. Check the address with them in another way; the registration shows the text of the email.',
    },
    'password-reset': {
      name: 'Password reset',
      title: 'Set a new password',
      console: {
        subject: ({ site }: At) => `Set a new password for the console of ${site}`,
        next: ({ email }: At & { email: string }) =>
          `Somebody asked to set a new password for the console, for ${email}. The link works for one hour, and once.`,
      },
      account: {
        subject: ({ site }: At) => `Set a new password for your account at ${site}`,
        next: ({ site, email }: At & { email: string }) =>
          `Somebody asked ${site} for a new password for the account of ${email}. The link works for one hour, and once.`,
      },
      ignore: "If that wasn't you, you can ignore this email: your password stays as it is.",
      button: 'Set a new password',
    },
    'staff-invitation': {
      name: 'Staff invitation',
      subject: ({ site }: At) => `You can now use the console of ${site}`,
      title: ({ site }: At) => `You can now use the console of ${site}`,
      next: ({ site, email }: At & { email: string }) =>
        `It is where ${site} decides who may buy, and sets new customers up. Choose a password, then sign in with ${email}.`,
      lasts: 'The link works for 7 days, and once. After that, an admin can invite you again.',
      button: 'Choose a password',
    },
  } satisfies Record<TemplateId, { name: string; [word: string]: unknown }>,
};
