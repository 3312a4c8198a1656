/** Periods that readers ask for; an editorial list. `to: null` is open. */
export interface Preset {
  from: string;
  to: string | null;
}

export const PRESETS: readonly Preset[] = [
  { from: '2016-01', to: '2018-12' },
  { from: '2019-01', to: '2019-12' },
  { from: '2021-07', to: '2021-07' },
  { from: '2022-01', to: null }
];
