import type { LessonText } from '../text.ts';

export const NUMBER_EN: LessonText<'a-number-is-not-a-hack'> = {
  title: 'A number is not a hack',
  audience: 'From 14, in any subject',
  lead: 'What is known when a phone number stands on a list, and what is known when a phone was examined? One lesson, one map, two ways to look at it.',
  aims: [
    'Tell apart a number on a list, an attempt, an infection and whoever was behind it.',
    'Read on a map what a colour means, and what it does not mean.',
    'Say who made a claim, and whether anybody could check it.'
  ],
  prepare: [
    'Print the worksheet for each pupil, or open it in the room. One screen for two is enough.',
    'Read the care notes on the page of the lessons first: people were harmed, and some may be close to someone in your class.'
  ],
  steps: {
    start: {
      title: 'What Pegasus is',
      text: 'Read the first chapter of the story aloud, in turns. Ask which sentences are claims of somebody, and of whom.'
    },
    list: {
      title: 'The list',
      text: 'Open the map of the leaked list. Read the legend together before anybody reads the map.'
    },
    traces: {
      title: 'The phones',
      text: 'Now open the map of traces and attempts. It is the same world: what has changed?'
    },
    talk: {
      title: 'A rumour',
      text: 'First alone, then in pairs, then together. End with one of the questions below.'
    }
  },
  tasks: {
    'on-the-list': {
      ask: 'Look at the map “Numbers selected”. In how many countries do its records stand?',
      blanks: ['Countries'],
      hint: 'The sentence above the map says how many countries it shows.',
      model: [
        'The records count {listed} countries. [[table:country_reports]] A number on the list is not an infection, and does not prove an attempt. [[claim:leak-50000-numbers]]'
      ]
    },
    'what-is-counted': {
      ask: 'Choose Mexico on the map. [[report:MEX-numbers-selected-2021-07-19]] Which number does the record give, and what exactly was counted? [[-]]',
      blanks: ['The number in the record'],
      hint: 'Open the evidence of the country and look for the heading “Numbers selected”.',
      model: [
        'The record gives {mexicoListed}: The Guardian wrote that clients in Mexico had selected more than 15,000 numbers. [[report:MEX-numbers-selected-2021-07-19]] Counted are numbers selected by Mexican clients, several agencies; some partners write: numbers in Mexico. [[report:MEX-numbers-selected-2021-07-19]] Such a number is not proof of an attack. [[report:MEX-numbers-selected-2021-07-19]] NSO denied that the list was its own. [[claim:leak-50000-numbers]]'
      ]
    },
    traces: {
      ask: 'Now look at the map “Confirmed victims”. For how many countries does a record speak of traces or attempts?',
      blanks: ['Countries'],
      hint: 'It is the map with which the explorer opens; the sentence above it has the number.',
      model: [
        'For {traced} countries an analysis, a government or a court found traces of Pegasus or attempts. [[table:country_reports]] How many cases are known depends on who asked for a check. [[-]]'
      ]
    },
    both: {
      ask: 'Find a country that stands on both maps, and one that stands on the map of the list only. Does the second one prove that nobody was attacked there?',
      blanks: ['On both', 'On the list only'],
      hint: 'Change the layer above the map. The list of countries beside it can be read without the map.',
      model: [
        'No. [[-]] Where no phone was examined, nothing can be found: numbers of 14 leaders were reported on the list, and none of their phones was examined. [[claim:who-was-listed]] An empty place on the map means that no record is known. [[-]]'
      ]
    },
    rumour: {
      ask: 'Somebody writes: “Your number is on the list, so your phone was hacked.” Answer in two sentences. Say what would have to be known.',
      blanks: [],
      hint: 'Think of who could examine what.',
      model: [
        'A number on the list shows that somebody may have been interested; the consortium itself said that it does not prove a hack. [[event:pegasus-project-leak]] To know more, the phone has to be examined: of 67 phones that Amnesty’s lab examined, 23 were infected and 14 showed attempts, partner media reported. [[event:amnesty-forensic-methodology]] NSO called the reports full of wrong assumptions and unproven theories. [[claim:nso-denial]]'
      ]
    }
  },
  criticism:
    'Take the claim in the ledger that a list of numbers was leaked. [[claim:leak-50000-numbers]] Fill in the table, in your own words. [[-]]',
  discussion: [
    {
      ask: 'May a newspaper print the name of somebody whose number is on a list?',
      care: 'Do not look for private people by name, and do not let the class do so.'
    },
    {
      ask: 'Why does the map of the list say nothing about who gave the order?',
      care: 'An operator is not a target: keep the two apart in what is said, too.'
    },
    { ask: 'Which of the two maps would you show first, and why?' }
  ]
};
