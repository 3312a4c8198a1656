import type { AnswerId } from './answers.ts';
import type { LessonId } from './lesson-id.ts';

/** A page of the site as a lesson opens it: the explorer in a view, or a place of another page. */
export type Opening =
  /** `query` is the view as docs/url.md has it, without the question mark. */
  { page: 'explorer'; query: string } | { page: 'story' | 'claims' | 'data'; id: string };

export interface Step {
  id: string;
  minutes: number;
  open?: Opening;
  /** Tasks that belong to it. */
  tasks?: readonly string[];
}

export interface Task {
  id: string;
  /** What the tables answer, one blank each; none where the task is open. */
  blanks: readonly AnswerId[];
  /** Lines to write on, for what no table answers. */
  lines: number;
  open?: Opening;
}

/** What a lesson is made of: its texts stand in `texts/` under the same ids. */
export interface Lesson {
  /** Also its address; never given to another lesson. */
  id: LessonId;
  minutes: number;
  steps: readonly Step[];
  tasks: readonly Task[];
  /** The claim of the ledger that the source criticism is practised on. */
  claim: string;
}

const explorer = (query: string): Opening => ({ page: 'explorer', query });

/** The lessons in the order of their length. */
export const LESSONS = [
  {
    id: 'a-number-is-not-a-hack',
    minutes: 20,
    steps: [
      { id: 'start', minutes: 4, open: { page: 'story', id: 'what-pegasus-is' } },
      {
        id: 'list',
        minutes: 5,
        open: explorer('rel=numbers_selected'),
        tasks: ['on-the-list', 'what-is-counted']
      },
      { id: 'traces', minutes: 5, open: explorer(''), tasks: ['traces', 'both'] },
      { id: 'talk', minutes: 6, tasks: ['rumour'] }
    ],
    tasks: [
      { id: 'on-the-list', blanks: ['listed'], lines: 0, open: explorer('rel=numbers_selected') },
      {
        id: 'what-is-counted',
        blanks: ['mexicoListed'],
        lines: 2,
        open: explorer('rel=numbers_selected&sel=country:MEX')
      },
      { id: 'traces', blanks: ['traced'], lines: 0, open: explorer('') },
      { id: 'both', blanks: ['listedAndTraced', 'listedOnly'], lines: 2 },
      { id: 'rumour', blanks: [], lines: 4 }
    ],
    claim: 'leak-50000-numbers'
  },
  {
    id: 'following-the-servers',
    minutes: 45,
    steps: [
      { id: 'words', minutes: 6, open: { page: 'story', id: 'servers' } },
      {
        id: 'names',
        minutes: 8,
        open: explorer('rel=servers&group=generation'),
        tasks: ['names', 'unseen']
      },
      {
        id: 'hosts',
        minutes: 11,
        open: explorer('rel=servers&gen=3'),
        tasks: ['host', 'place', 'sure']
      },
      { id: 'counts', minutes: 8, open: { page: 'data', id: 'server_counts' }, tasks: ['counted'] },
      {
        id: 'fair',
        minutes: 7,
        open: { page: 'claims', id: 'amazon-told-and-acted' },
        tasks: ['accomplice']
      },
      { id: 'talk', minutes: 5 }
    ],
    tasks: [
      {
        id: 'names',
        blanks: ['gen2', 'gen3', 'gen4'],
        lines: 0,
        open: explorer('rel=servers&group=generation')
      },
      { id: 'unseen', blanks: ['gen4Placed'], lines: 3, open: explorer('rel=servers&gen=4') },
      {
        id: 'host',
        blanks: ['firstProvider', 'firstProviderDomains'],
        lines: 0,
        open: explorer('rel=servers')
      },
      { id: 'place', blanks: ['firstCountry'], lines: 2, open: explorer('rel=servers') },
      { id: 'sure', blanks: ['pairs', 'pairsSure'], lines: 2, open: { page: 'data', id: 'addresses' } },
      {
        id: 'counted',
        blanks: ['byNetwork', 'byCountry', 'networksVerified'],
        lines: 2,
        open: { page: 'data', id: 'server_counts' }
      },
      { id: 'accomplice', blanks: [], lines: 4, open: { page: 'claims', id: 'digitalocean-and-linode' } }
    ],
    claim: 'amazon-told-and-acted'
  },
  {
    id: 'who-says-so',
    minutes: 90,
    steps: [
      { id: 'frame', minutes: 10, open: { page: 'story', id: 'the-leak' } },
      {
        id: 'ledger',
        minutes: 15,
        open: { page: 'claims', id: 'leak-50000-numbers' },
        tasks: ['ledger', 'reported']
      },
      { id: 'compare', minutes: 20, open: explorer('rel=suspected_infection'), tasks: ['scan-and-list'] },
      { id: 'court', minutes: 10, open: explorer('rel=whatsapp_2019'), tasks: ['exhibit'] },
      { id: 'cases', minutes: 10, open: { page: 'data', id: 'cases' }, tasks: ['cases', 'unverified'] },
      {
        id: 'criticism',
        minutes: 15,
        open: { page: 'claims', id: 'nso-denial' },
        tasks: ['silence']
      },
      { id: 'talk', minutes: 10 }
    ],
    tasks: [
      {
        id: 'ledger',
        blanks: ['claims', 'claimsConfirmed', 'claimsReported'],
        lines: 0,
        open: { page: 'claims', id: '' }
      },
      { id: 'reported', blanks: ['reportedClaim'], lines: 4, open: { page: 'claims', id: '' } },
      {
        id: 'scan-and-list',
        blanks: ['scanned', 'listed', 'scannedAndListed', 'listedNotScanned'],
        lines: 6,
        open: explorer('rel=suspected_infection,numbers_selected')
      },
      {
        id: 'exhibit',
        blanks: ['whatsapp', 'whatsappUsers'],
        lines: 4,
        open: explorer('rel=whatsapp_2019')
      },
      { id: 'cases', blanks: ['cases', 'casesConfirmed'], lines: 4, open: { page: 'data', id: 'cases' } },
      { id: 'unverified', blanks: ['unverifiedEvents'], lines: 3, open: { page: 'data', id: 'events' } },
      { id: 'silence', blanks: [], lines: 4 }
    ],
    claim: 'nso-denial'
  }
] as const satisfies readonly Lesson[];

export function lessonOf(id: LessonId): Lesson {
  const found = LESSONS.find((lesson) => lesson.id === id);
  if (!found) throw new Error(`There is no lesson “${id}”.`);
  return found;
}

/** The pages of the classroom below its entry, by their address after `classroom/`. */
export const CLASSROOM_PATHS: readonly string[] = [
  ...LESSONS.flatMap(({ id }) => [`${id}/`, `${id}/key/`]),
  'glossary/',
  'glossary/plain/',
  'poster/'
];
