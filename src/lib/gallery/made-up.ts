/** The longest name that a scene has. */
const LONGEST = 300;

/** A text repeated until it is as long as no name should be: 300 characters. */
export function long(text: string): string {
  return `${text} `.repeat(Math.ceil(LONGEST / (text.length + 1))).slice(0, LONGEST - 1) + '…';
}

/** Names of companies that do not exist, written as few are: each says in its own script that it is made up. */
export const HOSTS: readonly string[] = [
  long('Invented Hosting (example)'),
  'مستضيف مُختلَق للتجربة',
  'מארח בדוי לבדיקה',
  '🧪👩🏽‍🔬🛰️ Example 🧵',
  'x',
  `Un${'break'.repeat(30)}able.example`,
  '架空のホスティング（例）',
  'Z̴͓̈a̷̱͛l̸̰̃g̵̲͝o̶̙͂ Example'
];

/** States that ISO keeps free for anyone's use, at sea: two in one place, one at the edge of the map, one far north. */
export const STATES = [
  { iso3: 'QMA', iso2: 'QM', numeric: '901', lon: -28, lat: -32 },
  { iso3: 'QNA', iso2: 'QN', numeric: '902', lon: -28, lat: -32 },
  { iso3: 'QPA', iso2: 'QP', numeric: '903', lon: 179.9, lat: -48 },
  { iso3: 'QQA', iso2: 'QQ', numeric: '904', lon: -3, lat: 72 },
  { iso3: 'QRA', iso2: 'QR', numeric: '905', lon: 80, lat: -35 },
  { iso3: 'QSA', iso2: 'QS', numeric: '906', lon: -135, lat: 5 }
] as const;

/** Networks of the numbers that are kept for examples (RFC 5398). */
export const FIRST_NETWORK = 64496;

/** An address that leads nowhere: those of 192.0.2.0/24 are kept for examples (RFC 5737). */
export const nowhere = (nth: number): string => `192.0.2.${nth % 256}`;

/** The nth of a list that begins anew at its end. */
export function nth<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list has no items');
  return found;
}
