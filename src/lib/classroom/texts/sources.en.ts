import type { LessonText } from '../text.ts';

export const SOURCES_EN: LessonText<'who-says-so'> = {
  title: 'Who says so?',
  audience: 'University: journalism, law, politics, history',
  lead: 'A leak, a scan, a court exhibit, a denial: four kinds of evidence about the same subject. What does each show, and why can their figures not be added up?',
  aims: [
    'Weigh a claim by who made it, what it rests on and who could check it.',
    'Explain why figures of different origin differ without any of them being wrong.',
    'Use the words confirmed, reported and suspected in the sense of a stated rule.',
    'Give a denial its place, without false balance.'
  ],
  prepare: [
    'Everybody needs a screen. The ledger of claims and the tables are read on their own pages.',
    'Ask for a page of notes instead of a shared document with names of people in it.'
  ],
  steps: {
    frame: {
      title: 'The leak',
      text: 'Read the chapter on the leak. Who is “the consortium”, and what does it say itself about the limits of the list?'
    },
    ledger: {
      title: 'The ledger',
      text: 'Every claim has its authors, what speaks for and against it, a reply and a mark. Work in pairs.'
    },
    compare: {
      title: 'Two lists of countries',
      text: 'The scan of 2018 and the list of 2021 are two layers of one map. [[event:hide-and-seek-45-countries event:pegasus-project-leak]] Count first, explain afterwards. [[-]]'
    },
    court: {
      title: 'A court exhibit',
      text: 'The third layer: users of WhatsApp. [[event:whatsapp-victims-by-country]] What may be added up? [[-]]'
    },
    cases: {
      title: 'Cases',
      text: 'Open the table of cases and read what its columns mean before you count.'
    },
    criticism: {
      title: 'Source criticism',
      text: 'The table on the sheet, for the denial and for one claim of your choice. The last task belongs to it.'
    },
    talk: { title: 'Seminar', text: 'One question for each group, five minutes, then together.' }
  },
  tasks: {
    ledger: {
      ask: 'How many claims does the ledger hold, and how are they marked?',
      blanks: ['Claims', 'Confirmed', 'Reported'],
      hint: 'Each line of the contents of the ledger carries a mark.',
      model: [
        'There are {claims} claims, {claimsConfirmed} of them confirmed and {claimsReported} reported. [[table:claims]] The mark says how sure a claim is today, not how important it is. [[-]]'
      ]
    },
    reported: {
      ask: 'Find a claim whose confidence is “reported”. What would have to be published, by whom, to confirm it?',
      blanks: ['Title of the claim'],
      hint: 'Look for the mark “reported” in the contents, and copy the title.',
      model: [
        'Of the list of numbers: no court or authority has confirmed what it is; where it came from would have to be shown, and somebody without a part in it would have to check it. [[claim:leak-50000-numbers]] Of the servers in 2021: Amnesty’s own table would have to be read, since the press only quotes it. [[claim:servers-in-europe]] For others, a document, an examination or a ruling would do, each with its author. [[-]]'
      ]
    },
    'scan-and-list': {
      ask: 'Compare the scan of 2018 with the list of 2021. [[event:hide-and-seek-45-countries event:pegasus-project-leak]] How many countries does each know, and how many are in both? [[-]] Name one that is on the list only. [[-]] Why can they differ, without one being wrong? [[-]]',
      blanks: ['In the scan', 'On the list', 'In both', 'On the list only'],
      hint: 'Choose both layers, one after the other; the lists of countries can be compared.',
      model: [
        'The records count {scanned} countries for the scan and {listed} for the list; {scannedAndListed} are in both. [[table:country_reports]] The scan saw traces in the DNS of phones that seemed infected, from 2016 to 2018, wherever they were; roaming and VPNs can mislead. [[event:hide-and-seek-45-countries report:ARE-suspected-infection-2018-09-18]] The list holds numbers that, as the consortium says, were selected by clients, from 2016 on, whether anything followed or not. [[event:pegasus-project-leak claim:selected-since-2016]] They cover other years, other things and other ways of finding out, so that they cannot be added up or compared. [[claim:fifty-countries]] NSO called the first list inaccurate, and denied that the second was its own. [[report:ARE-suspected-infection-2018-09-18 claim:leak-50000-numbers]]'
      ]
    },
    exhibit: {
      ask: 'How many countries of the court exhibit does this site know, and how many users do their records add up to? [[-]] Compare with the number in the title of the event. [[event:whatsapp-victims-by-country]] Why is it allowed to add up here? [[-]]',
      blanks: ['Countries', 'Users'],
      hint: 'The sentence above the map counts the countries. For the users, open the table of country reports and search it for the name of the relation.',
      model: [
        'This site knows {whatsapp} countries with {whatsappUsers} users. [[table:country_reports]] The exhibit listed 1,223 targeted users in 51 countries; the rest is not in what was read. [[event:whatsapp-victims-by-country]] These counts come from one list and mean one thing: users targeted in April and May 2019, by the country where they were located. [[event:whatsapp-victims-by-country table:country_reports]] A victim’s location does not show who ordered the attack, and NSO called the list an interpretation taken out of context. [[event:whatsapp-victims-by-country]]'
      ]
    },
    cases: {
      ask: 'How many cases does the table hold, and how many are marked as confirmed? By which rule? What does that leave out?',
      blanks: ['Cases', 'Confirmed'],
      hint: 'The description of the column “confidence” gives the rule.',
      model: [
        'There are {cases} cases, {casesConfirmed} of them confirmed: those for which a forensic laboratory is named. [[table:cases]] A case that is reported only may be just as real; the table does not name who looked at the phone. [[table:cases]] Who did not ask for a check is in no table. [[-]]'
      ]
    },
    unverified: {
      ask: 'How many events of the timeline are marked as not verified? Would you show them?',
      blanks: ['Events'],
      hint: 'Search the table of events for the value “false” in the column “verified”.',
      model: [
        'There are {unverifiedEvents}. [[table:events]] They are shown with that mark, so that readers neither miss nor trust them; that the fourth network began in autumn 2018 is one of those not verified. [[event:gen4-rollout-2018]]'
      ]
    },
    silence: {
      ask: 'In the ledger, some entries say that a reply “is not in our sources”. How does that differ from “did not reply”? Write a sentence that is fair to both sides.',
      blanks: [],
      hint: 'Who would have to know, and who searched?',
      model: [
        '“Not in our sources” says what was read, not what was said: NSO’s answer on iMessage, for instance, is not in the sources of this site. [[claim:imessage-weaknesses]] “Did not reply” needs somebody who asked: in May 2020 Amazon did not answer Vice whether its rules had been broken. [[event:vice-nso-amazon-2020]]'
      ]
    }
  },
  criticism:
    'Fill in the table for NSO’s denial, then once more for a claim of your choice. [[claim:nso-denial]] A denial is a source like any other: it has an author, an interest and a date. [[-]]',
  discussion: [
    { ask: 'Two sides contradict each other. When is it fair to give both the same room, and when not?' },
    {
      ask: 'The people on the list did not agree to be counted. What does research owe them?',
      care: 'Speak of roles, not of names. Do not search for private people.'
    },
    { ask: 'What would you need to see before you wrote “confirmed”?' },
    {
      ask: 'States buy such tools to fight crime, they say. [[claim:nso-purpose]] Which rules would you ask for? [[-]]',
      care: 'Students may come from a country that is named here. Ask about rules and evidence, not about origins.'
    }
  ]
};
