/** Texts of the form that stands in other pages; `%1` is put in. */
export const words = {
  en: {
    lead: 'Enter the e-mail address of your business. We send a 6-digit code to it.',
    email: 'E-mail address',
    badEmail: 'Enter an address like name@company.com.',
    continue: 'Continue',
    sent: 'We sent a 6-digit code to %1. It works for 10 minutes.',
    code: '6-digit code',
    verify: 'Verify',
    again: 'Send a new code',
    newSent: 'A new code is on its way. The old one no longer works.',
    other: 'Use another address',
    badCode: 'A code has 6 digits.',
    wrong: 'This code is wrong. Tries left: %1.',
    dead: 'This code no longer works. Send a new one.',
    proven: 'Your address is verified. Next: your business details.',
    goOn: 'Go on with your application',
    closed: 'This link no longer takes applications.',
    wait: 'Too many tries. Try again in %1 seconds.',
    away: 'We could not be reached. Try again in a moment.',
  },
  es: {
    lead: 'Escriba la dirección de correo de su empresa. Le enviaremos un código de 6 cifras.',
    email: 'Correo electrónico',
    badEmail: 'Escriba una dirección como nombre@empresa.com.',
    continue: 'Continuar',
    sent: 'Hemos enviado un código de 6 cifras a %1. Sirve durante 10 minutos.',
    code: 'Código de 6 cifras',
    verify: 'Verificar',
    again: 'Enviar otro código',
    newSent: 'Va en camino un código nuevo. El anterior ya no sirve.',
    other: 'Usar otra dirección',
    badCode: 'Un código tiene 6 cifras.',
    wrong: 'El código no es correcto. Intentos restantes: %1.',
    dead: 'Este código ya no sirve. Envíe uno nuevo.',
    proven: 'Su dirección está verificada. Ahora, los datos de su empresa.',
    goOn: 'Seguir con la solicitud',
    closed: 'Este enlace ya no admite solicitudes.',
    wait: 'Demasiados intentos. Vuelva a intentarlo en %1 segundos.',
    away: 'No hay conexión con el servicio. Inténtelo dentro de un momento.',
  },
  de: {
    lead: 'Geben Sie die E-Mail-Adresse Ihrer Firma ein. Wir senden Ihnen einen 6-stelligen Code.',
    email: 'E-Mail-Adresse',
    badEmail: 'Geben Sie eine Adresse wie name@firma.de ein.',
    continue: 'Weiter',
    sent: 'Wir haben einen 6-stelligen Code an %1 gesendet. Er gilt 10 Minuten.',
    code: '6-stelliger Code',
    verify: 'Bestätigen',
    again: 'Neuen Code senden',
    newSent: 'Ein neuer Code ist unterwegs. Der alte gilt nicht mehr.',
    other: 'Andere Adresse verwenden',
    badCode: 'Ein Code hat 6 Ziffern.',
    wrong: 'Dieser Code ist falsch. Verbleibende Versuche: %1.',
    dead: 'Dieser Code gilt nicht mehr. Senden Sie einen neuen.',
    proven: 'Ihre Adresse ist bestätigt. Als Nächstes: die Angaben zu Ihrer Firma.',
    goOn: 'Mit der Anmeldung fortfahren',
    closed: 'Über diesen Link kann man sich nicht mehr anmelden.',
    wait: 'Zu viele Versuche. Versuchen Sie es in %1 Sekunden wieder.',
    away: 'Keine Verbindung. Versuchen Sie es gleich noch einmal.',
  },
  tr: {
    lead: 'İşletmenizin e-posta adresini yazın. Size 6 haneli bir kod göndereceğiz.',
    email: 'E-posta adresi',
    badEmail: 'ad@sirket.com gibi bir adres yazın.',
    continue: 'Devam',
    sent: '%1 adresine 6 haneli bir kod gönderdik. 10 dakika geçerlidir.',
    code: '6 haneli kod',
    verify: 'Doğrula',
    again: 'Yeni kod gönder',
    newSent: 'Yeni kod yolda. Eskisi artık geçerli değil.',
    other: 'Başka adres kullan',
    badCode: 'Kod 6 hanelidir.',
    wrong: 'Bu kod yanlış. Kalan deneme: %1.',
    dead: 'Bu kod artık geçerli değil. Yeni bir kod gönderin.',
    proven: 'Adresiniz doğrulandı. Sırada işletme bilgileriniz var.',
    goOn: 'Başvuruya devam et',
    closed: 'Bu bağlantı artık başvuru almıyor.',
    wait: 'Çok fazla deneme. %1 saniye sonra yeniden deneyin.',
    away: 'Bağlantı kurulamadı. Birazdan yeniden deneyin.',
  },
} as const;

export type Words = { [Key in keyof (typeof words)['en']]: string };

/** The language that was asked for, else that of the page around, else of the browser, else English. */
export function wordsFor(asked: string | undefined): Words {
  const wanted = [asked, document.documentElement.lang, ...navigator.languages].map((tag) =>
    tag?.slice(0, 2),
  );
  const known = wanted.find((tag): tag is keyof typeof words => tag !== undefined && tag in words);
  return words[known ?? 'en'];
}

export const put = (text: string, value: string | number): string => text.replace('%1', String(value));
