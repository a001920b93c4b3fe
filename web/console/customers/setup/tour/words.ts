export const en = {
  start: 'Show me how',
  leave: 'Leave the tour',
  progress: 'Step %{step} of %{all}',
  go: 'Go to this step',
  done: 'Done',
  activation: {
    title: 'Let the customer log in',
    text: 'Tick “Customer can log in” and press Save. For a later start, choose a day first.',
  },
  pricing: {
    title: 'Choose the prices',
    text: 'Choose a price type and press Save. The other fields can stay empty.',
  },
  serviceDays: {
    title: 'Choose who delivers',
    text: 'Choose a carrier for at least one weekday and press Save.',
  },
  active: {
    title: '%{name} can start buying',
    text: 'All three parts are done. The e-mail goes to %{email}. Nothing is left to do.',
  },
  onHold: {
    title: '%{name} is set up, and on hold',
    text: 'All three parts are done. Log-in opens when you end the hold, and %{email} is told.',
  },
  onDay: {
    title: 'Active on %{day}',
    text: 'All three parts are done. The e-mail goes to %{email} that day. You can change everything until then.',
  },
  turning: {
    title: '%{name} is turning active',
    text: 'All three parts are done. It takes a moment; you can leave this page.',
  },
};

export const es: typeof en = {
  start: 'Enséñeme cómo',
  leave: 'Salir de la guía',
  progress: 'Paso %{step} de %{all}',
  go: 'Ir a este paso',
  done: 'Listo',
  activation: {
    title: 'Permita que el cliente entre',
    text: 'Marque «El cliente puede entrar» y pulse Guardar. Para empezar más tarde, elija antes un día.',
  },
  pricing: {
    title: 'Elija los precios',
    text: 'Elija una tarifa y pulse Guardar. Los demás campos pueden quedar vacíos.',
  },
  serviceDays: {
    title: 'Elija quién entrega',
    text: 'Elija un transportista para al menos un día de la semana y pulse Guardar.',
  },
  active: {
    title: '%{name} ya puede comprar',
    text: 'Las tres partes están completas. El correo va a %{email}. No queda nada por hacer.',
  },
  onHold: {
    title: '%{name} está configurado y en pausa',
    text: 'Las tres partes están completas. La entrada se abre cuando usted termine la pausa, y se avisa a %{email}.',
  },
  onDay: {
    title: 'Activo el %{day}',
    text: 'Las tres partes están completas. El correo va ese día a %{email}. Hasta entonces puede cambiarlo todo.',
  },
  turning: {
    title: '%{name} se está activando',
    text: 'Las tres partes están completas. Tarda un momento; puede salir de esta página.',
  },
};
