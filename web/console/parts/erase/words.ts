export const en = {
  button: 'Delete',
  title: 'Delete %{name}?',
  company:
    "This deletes %{name} and everything kept about it. It can't be undone. Type the company name to go on.",
  address:
    "This deletes %{name} and everything kept about it. It can't be undone. Type the e-mail address to go on.",
  lost: 'Registration, customer record, messages, documents and the workflow with its history go. One line of the audit log stays: who deleted it and when.',
  exportFirst: 'You may want to keep a copy first. You can download everything as one file.',
  download: 'Download everything (JSON)',
  companyName: 'Company name',
  emailAddress: 'E-mail address',
  done: '%{name} is deleted.',
};

export const es: typeof en = {
  button: 'Eliminar',
  title: '¿Eliminar %{name}?',
  company:
    'Se eliminará %{name} y todo lo que se guarda al respecto. No se puede deshacer. Escriba el nombre de la empresa para continuar.',
  address:
    'Se eliminará %{name} y todo lo que se guarda al respecto. No se puede deshacer. Escriba la dirección de correo para continuar.',
  lost: 'Desaparecen la solicitud, la ficha de cliente, los mensajes, los documentos y el flujo de trabajo con su historial. Queda una línea en el registro de auditoría: quién lo eliminó y cuándo.',
  exportFirst: 'Quizá quiera guardar una copia antes. Puede descargarlo todo en un archivo.',
  download: 'Descargar todo (JSON)',
  companyName: 'Nombre de la empresa',
  emailAddress: 'Dirección de correo',
  done: '%{name} se ha eliminado.',
};
