/** The shop's own data: Gatehouse knows the words of the categories and the ids of the price types, no more. */

export type Text = { en: string; es: string };
export type Category = { id: string; name: Text; open?: true };
export type Product = { sku: string; category: string; name: Text; unit: Text; prices: Prices };
/** Euros, by the price type that Gatehouse names; whoever has none of these sees the first. */
export type Prices = { pt_retail: string; pt_wholesale: string; pt_distributor: string };

export const currency = 'EUR';

/** `open`: everybody sees it, known or not. All others are for groups that name them. */
export const categories: Category[] = [
  { id: 'seeds', name: { en: 'Seeds and bulbs', es: 'Semillas y bulbos' }, open: true },
  { id: 'cut-flowers', name: { en: 'Cut flowers', es: 'Flor cortada' } },
  { id: 'plants', name: { en: 'Plants', es: 'Plantas' } },
  { id: 'supplies', name: { en: 'Supplies', es: 'Material' } },
];

const text = (en: string, es: string): Text => ({ en, es });
const prices = (pt_retail: string, pt_wholesale: string, pt_distributor: string): Prices => ({
  pt_retail,
  pt_wholesale,
  pt_distributor,
});

const kilo = text('1 kg', '1 kg');
const bulbs = text('250 bulbs', '250 bulbos');
const stems = text('50 stems', '50 tallos');
const tray = text('Tray of 6', 'Bandeja de 6');
const box = text('Box', 'Caja');

export const products: Product[] = [
  {
    sku: 'SD-101',
    category: 'seeds',
    name: text('Wildflower mix', 'Mezcla silvestre'),
    unit: kilo,
    prices: prices('48.00', '36.50', '33.00'),
  },
  {
    sku: 'SD-102',
    category: 'seeds',
    name: text('Sunflower, tall', 'Girasol alto'),
    unit: kilo,
    prices: prices('29.90', '22.40', '20.15'),
  },
  {
    sku: 'SD-201',
    category: 'seeds',
    name: text('Tulip bulbs, mixed', 'Bulbos de tulipán'),
    unit: bulbs,
    prices: prices('64.50', '49.75', '45.20'),
  },
  {
    sku: 'SD-202',
    category: 'seeds',
    name: text('Narcissus bulbs', 'Bulbos de narciso'),
    unit: bulbs,
    prices: prices('58.00', '44.10', '40.60'),
  },
  {
    sku: 'CF-110',
    category: 'cut-flowers',
    name: text('Roses, red', 'Rosas rojas'),
    unit: stems,
    prices: prices('42.00', '31.95', '28.80'),
  },
  {
    sku: 'CF-120',
    category: 'cut-flowers',
    name: text('Tulips, mixed', 'Tulipanes variados'),
    unit: stems,
    prices: prices('24.50', '18.35', '16.70'),
  },
  {
    sku: 'CF-130',
    category: 'cut-flowers',
    name: text('Peonies, pink', 'Peonías rosas'),
    unit: stems,
    prices: prices('79.00', '61.25', '56.40'),
  },
  {
    sku: 'CF-140',
    category: 'cut-flowers',
    name: text('Eucalyptus', 'Eucalipto'),
    unit: stems,
    prices: prices('18.75', '13.90', '12.55'),
  },
  {
    sku: 'PL-210',
    category: 'plants',
    name: text('Lavender, 12 cm', 'Lavanda, 12 cm'),
    unit: tray,
    prices: prices('21.00', '15.60', '14.10'),
  },
  {
    sku: 'PL-220',
    category: 'plants',
    name: text('Olive tree, 40 cm', 'Olivo, 40 cm'),
    unit: tray,
    prices: prices('96.00', '72.45', '66.00'),
  },
  {
    sku: 'PL-230',
    category: 'plants',
    name: text('Monstera, 17 cm', 'Monstera, 17 cm'),
    unit: tray,
    prices: prices('88.50', '67.20', '61.90'),
  },
  {
    sku: 'PL-240',
    category: 'plants',
    name: text('Ivy, 10 cm', 'Hiedra, 10 cm'),
    unit: tray,
    prices: prices('15.90', '11.80', '10.65'),
  },
  {
    sku: 'SU-310',
    category: 'supplies',
    name: text('Kraft paper, 50 m', 'Papel kraft, 50 m'),
    unit: box,
    prices: prices('19.95', '15.10', '13.85'),
  },
  {
    sku: 'SU-320',
    category: 'supplies',
    name: text('Ribbon, assorted', 'Cinta variada'),
    unit: box,
    prices: prices('27.00', '20.75', '18.90'),
  },
  {
    sku: 'SU-330',
    category: 'supplies',
    name: text('Glass vases, 20 cm', 'Jarrones de vidrio, 20 cm'),
    unit: box,
    prices: prices('54.00', '40.95', '37.30'),
  },
  {
    sku: 'SU-340',
    category: 'supplies',
    name: text('Flower food, sachets', 'Alimento floral, sobres'),
    unit: box,
    prices: prices('12.40', '9.05', '8.20'),
  },
];
