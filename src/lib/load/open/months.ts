/** Names of the months in English, French, Spanish and German, folded (no accents, small), each with its short forms. */
const NAMES = [
  'january jan janvier janv enero ene januar janner jaenner',
  'february feb fevrier fevr fev febrero februar',
  'march mar mars marzo marz maerz mrz',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juin junio juni',
  'july jul juillet juil julio juli',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre set setiembre',
  'october oct octobre octubre oktober okt',
  'november nov novembre noviembre',
  'december dec decembre diciembre dic dezember dez'
];

/** `août` as `aout` → 8. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const))
);
