import type { Tables } from '#lib/model/tables.ts';
import type { Selection, ViewName } from '#lib/views/filter.ts';

/** Which tables a scene is over: the published ones, none, or made-up ones. */
export type Rows = 'real' | 'none' | 'extreme' | 'unplaced';

/** The tables of all scenes. */
export type SceneTables = Readonly<Record<Rows, Tables>>;

/** What is chosen in it; its words are the message `gallery_state_<state>`. */
export type State =
  | 'whole'
  | 'country'
  | 'provider'
  | 'period'
  | 'nothing'
  | 'none'
  | 'extreme'
  | 'unplaced'
  | 'grouped'
  | 'crowded';

/** A state of a view: over which rows, and with which choices as a link has them. */
interface ViewScene {
  state: State;
  rows: Rows;
  link: string;
}

const WHOLE: ViewScene = { state: 'whole', rows: 'real', link: '' };
const PERIOD: ViewScene = { state: 'period', rows: 'real', link: 'from=2017-01&to=2018-12' };
const NOTHING: ViewScene = { state: 'nothing', rows: 'real', link: 'q=zzzzzz' };
const NONE: ViewScene = { state: 'none', rows: 'none', link: '' };
const EXTREME: ViewScene = { state: 'extreme', rows: 'extreme', link: '' };
/** The one domain at forty hosts. */
const CROWDED: ViewScene = { state: 'crowded', rows: 'extreme', link: 'sel=domain:forty-hosts.example' };
const UNPLACED: ViewScene = { state: 'unplaced', rows: 'unplaced', link: '' };
const COUNTRY: ViewScene = { state: 'country', rows: 'real', link: 'country=MEX&sel=country:MEX' };
const PROVIDER: ViewScene = { state: 'provider', rows: 'real', link: 'sel=provider:m247' };

/** The scenes of each view, in the order in which they stand. */
export const SCENES: Readonly<Record<ViewName, readonly ViewScene[]>> = {
  map: [WHOLE, COUNTRY, PROVIDER, NOTHING, NONE, EXTREME],
  timeline: [WHOLE, PERIOD, COUNTRY, NOTHING, NONE, EXTREME],
  graph: [
    WHOLE,
    PROVIDER,
    { state: 'grouped', rows: 'real', link: 'group=country' },
    NOTHING,
    NONE,
    EXTREME,
    CROWDED,
    UNPLACED
  ],
  table: [WHOLE, COUNTRY, NOTHING, NONE, EXTREME]
};

/** Records whose evidence is shown; the last is in no table. */
export const RECORDS: readonly { rows: Rows; record: Selection }[] = [
  { rows: 'real', record: { kind: 'country', id: 'MEX' } },
  { rows: 'real', record: { kind: 'provider', id: 'm247' } },
  { rows: 'real', record: { kind: 'event', id: 'nso-group-founded' } },
  { rows: 'extreme', record: { kind: 'country', id: 'QMA' } },
  { rows: 'extreme', record: { kind: 'provider', id: 'made-up-0' } },
  { rows: 'extreme', record: { kind: 'event', id: 'made-up-1' } },
  { rows: 'extreme', record: { kind: 'domain', id: 'forty-hosts.example' } },
  { rows: 'extreme', record: { kind: 'domain', id: 'nowhere-0.example' } },
  { rows: 'extreme', record: { kind: 'case', id: 'made-up' } },
  { rows: 'extreme', record: { kind: 'case', id: 'made-up-withheld' } },
  { rows: 'none', record: { kind: 'event', id: 'made-up' } }
];

/** What stands above the views: its words are the message `gallery_chips_<state>`. */
export const CHOICES: readonly { state: 'none' | 'many' | 'long'; rows: Rows; link: string }[] = [
  { state: 'none', rows: 'real', link: '' },
  {
    state: 'many',
    rows: 'real',
    link: 'from=2016-08&to=2018&country=MEX,HUN,FRA&lane=legal,research&gen=2,3,4-validation&provider=m247,redstation&q=news'
  },
  {
    state: 'long',
    rows: 'extreme',
    link: 'sel=event:made-up-0&provider=made-up-0,made-up-1,made-up-2,made-up-3,made-up-5&country=QMA'
  }
];
