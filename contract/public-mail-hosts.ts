/** Hosts where anybody has a mailbox: many sign-ups from them say nothing about one company. */
export const publicMailHosts: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com',
    'aol.com proton.me protonmail.com gmx.com gmx.de gmx.net gmx.at web.de t-online.de mail.com zoho.com yandex.com',
    'yandex.ru mail.ru qq.com 163.com 126.com orange.fr free.fr laposte.net wanadoo.fr libero.it hotmail.es yahoo.es',
    'hotmail.fr yahoo.fr yahoo.co.uk hotmail.co.uk btinternet.com ziggo.nl kpnmail.nl planet.nl fastmail.com hey.com',
  ].flatMap((hosts) => hosts.split(' ')),
);
