/** The languages that mails are written in: a new one is a file beside this and a line here. */
export { en } from './en.ts';
export { es } from './es.ts';
