import type { SetupPart } from '../../contract/setup.ts';

/** What staff and applicants of the demo write to each other, in the applicant's language. */
export const written = {
  en: {
    question: 'Which tax id should we put on your invoices, and from when should we deliver?',
    answer: 'The tax id is right now. Please deliver from the first of next month, before 10 in the morning.',
    rejection: 'Thank you for your interest. We can not supply your area, now or later.',
  },
  es: {
    question: '¿Qué identificación fiscal ponemos en sus facturas y desde cuándo debemos repartir?',
    answer: 'La identificación ya es correcta. Repartan desde el día uno del mes próximo, antes de las 10.',
    rejection: 'Gracias por su interés. No podemos servir en su zona, ni ahora ni más adelante.',
  },
} as const;

const partNames: Record<SetupPart, string> = {
  activation: 'activation',
  pricing: 'pricing',
  serviceDays: 'days of service',
};

export const naming = (parts: readonly SetupPart[]): string =>
  parts.map((part) => partNames[part]).join(', ');
