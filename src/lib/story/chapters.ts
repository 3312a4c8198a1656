import type { ViewName } from '#lib/views/filter.ts';

/** The view that a chapter is about stands large, with the timeline small below it. */
export type Front = Exclude<ViewName, 'table'>;

/** What a chapter shows: its texts stand in `en.ts` and `fr.ts` under the same id. */
export interface ChapterState {
  /** Also the fragment of its address; never given to another chapter. */
  id: string;
  front: Front;
  /** The view as the explorer's address has it, without the question mark: docs/url.md. */
  query: string;
}

/** The chapters in their order. */
export const CHAPTERS = [
  { id: 'what-pegasus-is', front: 'map', query: '' },
  {
    id: 'first-trace',
    front: 'timeline',
    query: 'from=2016-08&to=2016-08&sel=event:mansoor-million-dollar-dissident'
  },
  { id: 'mexico', front: 'map', query: 'from=2015&to=2017-06&country=MEX' },
  { id: 'servers', front: 'graph', query: 'from=2016-08&to=2018-10&rel=servers&gen=3' },
  { id: 'forty-five-countries', front: 'map', query: 'from=2016-08&to=2018-09&rel=suspected_infection' },
  { id: 'whatsapp', front: 'map', query: 'from=2019-04&to=2019-10&rel=whatsapp_2019' },
  {
    id: 'without-a-click',
    front: 'timeline',
    query: 'from=2019-10&to=2023-09&lane=infrastructure,platform&sel=event:forcedentry-disclosed'
  },
  { id: 'the-leak', front: 'map', query: 'from=2016&to=2021-07&rel=numbers_selected' },
  {
    id: 'forensics',
    front: 'timeline',
    query: 'from=2021-07&to=2022-08&lane=research,legal&sel=event:amnesty-forensic-methodology'
  },
  {
    id: 'cloud',
    front: 'graph',
    query: 'from=2020-05&to=2021-07&rel=servers&provider=aws,cloudfront,digitalocean,linode,ovh'
  },
  {
    id: 'what-nso-says',
    front: 'timeline',
    query: 'from=2021-06&to=2021-11&lane=company,policy&sel=event:nso-denial-defamation-threat'
  },
  { id: 'aftermath', front: 'map', query: 'from=2021-08&lane=targeting,legal,policy' }
] as const satisfies readonly ChapterState[];

export type ChapterId = (typeof CHAPTERS)[number]['id'];
