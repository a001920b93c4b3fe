/** Words that several sections share, and those of the frame around them. */
export const en = {
  gatehouse: {
    menu: {
      home: 'Home',
      registrations: 'Registrations',
      waiting: '%{name}, %{smart_count} waiting',
      customers: 'Customers',
      invite: 'Invite',
      settings: 'Settings',
      self: 'Your account',
    },
    stage: {
      verifying: 'Verifying',
      describing: 'Describing',
      reviewing: 'Waiting',
      answering: 'Answering',
      preparing: 'Preparing',
      active: 'Active',
      rejected: 'Rejected',
      expired: 'Expired',
      withdrawn: 'Withdrawn',
      erased: 'Erased',
    },
    error: {
      offline: 'The server can not be reached. Check your connection; nothing you typed is lost.',
      faster: '%{stage} by %{by}, %{ago}.',
      unknown: 'Something went wrong on our side. Try again in a moment.',
      signedOut: 'Your session has ended. Sign in again.',
    },
    act: { cancel: 'Cancel', save: 'Save', copy: 'Copy', copied: 'Copied', close: 'Close' },
  },
};

export const es: typeof en = {
  gatehouse: {
    menu: {
      home: 'Inicio',
      registrations: 'Solicitudes',
      waiting: '%{name}, %{smart_count} en espera',
      customers: 'Clientes',
      invite: 'Invitar',
      settings: 'Ajustes',
      self: 'Su cuenta',
    },
    stage: {
      verifying: 'Verificando',
      describing: 'Completando datos',
      reviewing: 'En espera',
      answering: 'Respondiendo',
      preparing: 'En preparación',
      active: 'Activo',
      rejected: 'Rechazada',
      expired: 'Caducada',
      withdrawn: 'Retirada',
      erased: 'Borrada',
    },
    error: {
      offline:
        'No se puede contactar con el servidor. Compruebe la conexión; no se pierde nada de lo escrito.',
      faster: '%{stage}: %{by}, %{ago}.',
      unknown: 'Algo ha fallado por nuestra parte. Inténtelo de nuevo en un momento.',
      signedOut: 'La sesión ha terminado. Inicie sesión de nuevo.',
    },
    act: { cancel: 'Cancelar', save: 'Guardar', copy: 'Copiar', copied: 'Copiado', close: 'Cerrar' },
  },
};
