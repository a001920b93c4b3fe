export const en = {
  'price-types': {
    title: 'Price types',
    lead: 'One of these belongs to every customer’s set-up. A retired one is no longer offered; customers who have it keep it.',
    add: 'Add price type',
    empty: 'There are no price types yet. No customer can be set up without one.',
  },
  carriers: {
    title: 'Carriers',
    lead: 'A customer’s days of service name one of these for each weekday. A retired one is no longer offered; customers who have it keep it.',
    add: 'Add carrier',
    empty: 'There are no carriers yet. No customer can be set up without one.',
  },
};

export const es: typeof en = {
  'price-types': {
    title: 'Tipos de precio',
    lead: 'Cada cliente se prepara con uno de estos. Uno retirado ya no se ofrece; los clientes que lo tienen lo conservan.',
    add: 'Añadir tipo de precio',
    empty: 'Aún no hay tipos de precio. Sin uno no se puede preparar a ningún cliente.',
  },
  carriers: {
    title: 'Transportistas',
    lead: 'Los días de servicio de un cliente nombran uno de estos para cada día. Uno retirado ya no se ofrece; los clientes que lo tienen lo conservan.',
    add: 'Añadir transportista',
    empty: 'Aún no hay transportistas. Sin uno no se puede preparar a ningún cliente.',
  },
};
