import type { Words } from '../words.ts';

export const es: Words = {
  hello: (name) => `Hola, ${name}:`,
  why: {
    visitor: (site) =>
      `Recibe este correo porque alguien introdujo esta dirección en la página de registro de ${site} para empresas. Si no fue usted, puede ignorarlo.`,
    applicant: (site) => `Recibe este correo porque pidió a ${site} una cuenta de empresa.`,
    staff: (site) => `Recibe este correo porque en ${site} se ocupa de los nuevos clientes.`,
  },
  code: {
    works: (minutes) =>
      `Es válido durante ${minutes} minutos. Si ha caducado, pida uno nuevo en la misma página.`,
    enter: 'Introducir el código',
    secret: (site) => `Nadie de ${site} le pedirá nunca este código.`,
  },
  yourCompany: 'su empresa',
  seeRequest: 'Ver su solicitud',
  openRegistration: 'Abrir el registro',
  review: 'Revisar y decidir',
  setUp: 'Configurar este cliente',
  fields: {
    '/company/legalName': 'Razón social',
    '/company/tradeName': 'Nombre comercial',
    '/company/taxId': 'Número fiscal',
    '/company/country': 'País',
    '/company/website': 'Sitio web',
    '/company/expectedVolume': 'Volumen previsto',
    '/company': 'Empresa',
    '/contact/firstName': 'Nombre',
    '/contact/lastName': 'Apellidos',
    '/contact/phone': 'Teléfono',
    '/contact': 'Contacto',
    '/email': 'Correo electrónico',
    '/addresses': 'Dirección',
    '/preferredSite': 'Tienda preferida',
    '/preferredCurrency': 'Moneda preferida',
    '/newsletter': 'Boletín',
    '/documentIds': 'Documentos',
  },
  parts: {
    activation: 'El cliente puede entrar: marque la casilla o elija una fecha',
    pricing: 'Precios: elija la tarifa',
    serviceDays: 'Días de servicio: elija un transportista para al menos un día de la semana',
  },
  checks: {
    taxIdFormat: 'Forma del número fiscal',
    disposableDomain: 'Buzón de usar y tirar',
  },
  states: { valid: 'correcta', invalid: 'no es correcta', found: 'sí' },
  mails: {
    'verification-code': {
      name: 'Código de verificación',
      subject: ({ code, site }) => `${code} es su código para ${site}`,
      title: 'Confirme su correo electrónico',
      next: ({ site }) =>
        `Para continuar con su solicitud a ${site}, introduzca este código en la página de registro.`,
    },
    'go-on-with-your-application': {
      name: 'Continuar con la solicitud',
      subject: ({ site }) => `Continúe con su solicitud a ${site}`,
      title: 'Ya ha empezado',
      next: ({ site }) =>
        `Ya hay una solicitud a ${site} con este correo y se conserva todo lo que contiene. Introduzca este código para continuar donde la dejó.`,
    },
    'already-known': {
      name: 'Dirección ya conocida',
      subject: ({ site }) => `Su cuenta en ${site}`,
      customerTitle: 'Ya tiene una cuenta',
      customer: ({ site }) =>
        `Alguien, probablemente usted, ha intentado registrarse en ${site} con este correo. Ya es cliente, así que no tiene que solicitar nada: entre con esta dirección.`,
      rejectedTitle: ({ site }) => `${site} ya respondió a su solicitud`,
      rejected: ({ site }) =>
        `Alguien, probablemente usted, ha intentado registrarse en ${site} con este correo. Su solicitud anterior no fue aprobada.`,
      again: (day) => `Puede volver a solicitarlo a partir del ${day}.`,
      never: 'No es posible hacer una nueva solicitud con esta dirección.',
      button: 'Ir a la tienda',
    },
    'verification-reminder': {
      name: 'Recordatorio de verificación',
      subject: ({ site }) => `Confirme su correo electrónico para ${site}`,
      title: 'Su correo electrónico aún no está confirmado',
      next: ({ site }) =>
        `Empezó una solicitud a ${site} y aún no ha confirmado esta dirección. Aquí tiene un código nuevo: introdúzcalo en la página de registro para continuar.`,
      otherwise:
        'Si no hace nada, la solicitud termina por sí sola y esta dirección se borra. Este es el único recordatorio.',
    },
    'details-reminder': {
      name: 'Recordatorio de datos',
      subject: ({ site }) => `Termine su solicitud a ${site}`,
      title: 'Su solicitud no está terminada',
      next: ({ site }) =>
        `Su correo está confirmado y lo que introdujo está guardado. ${site} podrá revisar su solicitud en cuanto envíe el resto.`,
      otherwise: 'Este es el único recordatorio.',
      button: 'Terminar la solicitud',
    },
    'status-link': {
      name: 'Enlace a la solicitud',
      subject: ({ site }) => `El enlace a su solicitud a ${site}`,
      title: 'Su enlace',
      next: ({ site, company }) =>
        `Aquí ve cómo va la solicitud de ${company} a ${site}, y puede continuarla, responder a una pregunta o retirarla.`,
      lasts: 'El enlace sirve durante 30 días. Quien lo tenga puede actuar por usted: guárdelo para usted.',
      ignore: 'Si no lo ha pedido, puede ignorar este correo: nada ha cambiado.',
    },
    'request-received': {
      name: 'Solicitud recibida',
      subject: ({ site }) => `${site} ha recibido su solicitud`,
      title: ({ site }) => `${site} tiene su solicitud`,
      got: ({ company }) => `La solicitud de ${company} ha llegado.`,
      answer: ({ site, within }) =>
        within ? `${site} suele responder en ${within}.` : `${site} la revisará a continuación.`,
      next: 'Recibirá un correo cuando hayan decidido o si tienen una pregunta. Hasta entonces no tiene que hacer nada.',
    },
    'takes-longer': {
      name: 'Tarda más',
      subject: ({ site }) => `Su solicitud a ${site} tarda más de lo habitual`,
      title: 'Su solicitud tarda más de lo habitual',
      next: ({ site, company }) =>
        `${site} aún no ha decidido sobre ${company}, pero su solicitud conserva su turno y se les ha recordado.`,
      wait: 'Recibirá un correo cuando hayan decidido. Hasta entonces no tiene que hacer nada.',
    },
    'information-requested': {
      name: 'Información solicitada',
      subject: ({ site }) => `${site} tiene una pregunta sobre su solicitud`,
      title: ({ site }) => `${site} tiene una pregunta`,
      asks: ({ site, company }) => `Para decidir sobre ${company}, ${site} necesita una respuesta suya:`,
      fields: 'Revise o complete:',
      documents: 'Adjunte:',
      next: 'Su solicitud espera su respuesta y continúa en cuanto la envíe.',
      button: 'Responder',
    },
    'answer-reminder': {
      name: 'Recordatorio de respuesta',
      subject: ({ site }) => `${site} espera su respuesta`,
      title: ({ site }) => `${site} espera su respuesta`,
      asks: ({ site, company }) =>
        `Sin ella, ${site} no puede decidir sobre ${company} y por eso le pregunta:`,
      next: 'Su solicitud continúa en cuanto responda.',
      button: 'Responder',
    },
    approved: {
      name: 'Aprobada',
      subject: ({ site }) => `${site} ha aprobado su solicitud`,
      title: 'Su solicitud está aprobada',
      done: ({ site, company }) => `${site} ha aceptado a ${company} como cliente. Le damos la bienvenida.`,
      next: ({ site }) =>
        `Ahora ${site} configura sus precios y sus días de entrega. Recibirá un correo cuando pueda entrar y empezar a comprar. Hasta entonces no tiene que hacer nada.`,
    },
    rejected: {
      name: 'Rechazada',
      subject: ({ site }) => `${site} no ha aprobado su solicitud`,
      title: 'Su solicitud no ha sido aprobada',
      done: ({ site, company }) =>
        `${site} ha revisado la solicitud de ${company} y no puede abrir una cuenta.`,
      reason: (reason) => `Motivo: ${reason}`,
      wrote: ({ site }) => `${site} escribe:`,
      again: 'Puede volver a solicitarlo cuando quiera, por ejemplo si algo ha cambiado.',
      againFrom: (day) => `Puede volver a solicitarlo a partir del ${day}.`,
      never: 'No es posible hacer una nueva solicitud con esta dirección.',
      button: 'Volver a solicitar',
      goOn: ({ site }) => `Continuar a ${site}`,
    },
    'ready-to-buy': {
      name: 'Listo para comprar',
      subject: ({ site }) => `Ya puede comprar en ${site}`,
      title: 'Su cuenta está lista',
      done: ({ site, company }) =>
        `${site} ha preparado la cuenta de ${company} para usted. Entre con este correo para ver sus precios y hacer pedidos.`,
      priceType: 'Sus precios',
      days: 'Sus días de entrega y quién entrega:',
      choose: 'Elija una contraseña para entrar.',
      password: 'Elegir una contraseña',
      lasts: 'El enlace funciona durante 7 días y una sola vez. Después, la misma página le envía uno nuevo.',
      button: 'Empezar a comprar',
    },
    withdrawn: {
      name: 'Retirada',
      subject: ({ site }) => `Su solicitud a ${site} está cerrada`,
      title: 'Su solicitud está cerrada',
      byYou: ({ site, company }) => `Ha retirado la solicitud de ${company} y ${site} ya no la revisará.`,
      byStaff: ({ site, company }) => `${site} ha cerrado la solicitud de ${company} y no habrá más pasos.`,
      again: 'Puede volver a solicitarlo cuando quiera.',
      button: 'Volver a solicitar',
    },
    expired: {
      name: 'Caducada',
      subject: ({ site }) => `Su solicitud a ${site} ha terminado`,
      title: 'Su solicitud ha terminado',
      done: ({ site }) =>
        `Su solicitud a ${site} no se completó a tiempo y ha terminado. Puede empezar una nueva cuando quiera.`,
      button: 'Empezar de nuevo',
    },
    'account-now-active': {
      name: 'Cuenta activa',
      subject: ({ site }) => `Su cuenta en ${site} está activa`,
      title: 'Su cuenta está activa',
      done: ({ site, company }) =>
        `${site} ha abierto la cuenta de ${company}, así que ya puede entrar y hacer pedidos con este correo.`,
      button: 'Ir a la tienda',
    },
    'on-hold': {
      name: 'En pausa',
      subject: ({ site }) => `Su cuenta en ${site} está en pausa`,
      title: 'Su cuenta está en pausa',
      done: ({ site, company }) =>
        `${site} ha puesto en pausa la cuenta de ${company} y por ahora no puede entrar ni hacer pedidos. Nada de su cuenta se pierde.`,
      next: ({ site }) =>
        `Recibirá un correo cuando vuelva a estar abierta. ${site} puede decirle el motivo.`,
    },
    'sign-in-code': {
      name: 'Código de acceso',
      subject: ({ code, site }) => `${code} es su código de acceso a ${site}`,
      title: 'Su código de acceso',
      next: ({ site }) => `Escriba este código en la página de acceso de ${site} para entrar en su cuenta.`,
      ignore: 'Si no lo ha pedido usted, puede ignorar este correo: nadie entra sin el código.',
    },
    'please-review': {
      name: 'Para revisar',
      subject: ({ company, country }) => `Para revisar: ${company} (${country})`,
      title: ({ company }) => `${company} quiere ser su cliente`,
      next: 'El correo está confirmado. El solicitante espera su decisión.',
      findings: 'Resultado de las comprobaciones:',
    },
    'answer-received': {
      name: 'Respuesta recibida',
      subject: ({ company }) => `${company} ha respondido`,
      title: ({ company }) => `${company} ha respondido`,
      wrote: 'Escribe:',
      changed: 'Ha cambiado:',
      next: 'El registro vuelve a estar en sus manos. Lo que ha cambiado está marcado.',
    },
    'review-overdue': {
      name: 'Revisión atrasada',
      subject: ({ company }) => `Sigue esperando: ${company}`,
      title: ({ company }) => `${company} sigue esperando`,
      since: (moment) => `La solicitud espera una decisión desde el ${moment}.`,
      levels: {
        1: 'Le corresponde a usted decidir o pedir más información.',
        2: 'Nadie ha decidido; por eso lo reciben todas las personas que revisan.',
        3: 'Los recordatorios a quienes revisan no han tenido respuesta; por eso lo reciben los administradores.',
      },
    },
    'activation-instructions': {
      name: 'Instrucciones de activación',
      subject: ({ company }) => `Configure ${company}`,
      title: ({ company }) => `${company} está aprobada`,
      next: 'Podrá entrar y comprar cuando estén completas estas tres partes, en cualquier orden:',
      preset:
        'Un ajuste predefinido rellena las tres a la vez. La primera vez, una guía le muestra el camino.',
    },
    'activation-overdue': {
      name: 'Activación atrasada',
      subject: ({ company }) => `${company} aún no puede comprar`,
      title: ({ company }) => `${company} aún no puede comprar`,
      next: 'La empresa está aprobada y espera que usted la configure. Falta:',
    },
    'delivery-failed': {
      name: 'Entrega fallida',
      subject: ({ company }) =>
        company ? `No se entregó un correo a ${company}` : 'No se entregó un correo',
      title: 'No se entregó un correo',
      what: 'Correo',
      company: 'Empresa',
      reason: 'Motivo',
      next: 'No lo han leído. Compruebe la dirección por otra vía; el registro muestra el texto del correo.',
    },
    'password-reset': {
      name: 'Cambio de contraseña',
      title: 'Elija una contraseña nueva',
      console: {
        subject: ({ site }) => `Contraseña nueva para la consola de ${site}`,
        next: ({ email }) =>
          `Alguien ha pedido una contraseña nueva de la consola para ${email}. El enlace funciona durante una hora y una sola vez.`,
      },
      account: {
        subject: ({ site }) => `Contraseña nueva para su cuenta en ${site}`,
        next: ({ site, email }) =>
          `Alguien ha pedido a ${site} una contraseña nueva para la cuenta de ${email}. El enlace funciona durante una hora y una sola vez.`,
      },
      ignore: 'Si no fue usted, puede ignorar este correo: su contraseña no cambia.',
      button: 'Elegir una contraseña nueva',
    },
    'staff-invitation': {
      name: 'Invitación al equipo',
      subject: ({ site }) => `Ya puede usar la consola de ${site}`,
      title: ({ site }) => `Ya puede usar la consola de ${site}`,
      next: ({ site, email }) =>
        `En ella ${site} decide quién puede comprar y configura a los nuevos clientes. Elija una contraseña y entre después con ${email}.`,
      lasts:
        'El enlace funciona durante 7 días y una sola vez. Después, un administrador puede volver a invitarle.',
      button: 'Elegir una contraseña',
    },
  },
};
