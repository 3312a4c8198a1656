import type { EntryText } from '../text.ts';

export const ENTRY_EN: EntryText = {
  title: 'For the classroom',
  lead: 'Three lessons on the Pegasus investigation, from one number on a map to the criticism of sources. Each opens the explorer in the right view, has a worksheet and a key, and prints.',
  care: [
    {
      title: 'People were harmed',
      paragraphs: [
        'Behind each mark stand people who were spied on, some of them with grave consequences. Say so at the beginning, and let nobody make a game of it.',
        'Name no private people, and let nobody search for them. The lessons ask about roles, records and sources, never about a person in the class or in a family.',
        'An operator is not a target, a number on a list is not an infection, a host is not an accomplice. A country that is named here is not its people: some in the room may come from there.'
      ]
    },
    {
      title: 'If somebody is upset',
      paragraphs: [
        'Stop, offer a break, and do not ask for details in front of others. Then use what your school has for this: a counsellor, a trusted colleague, a helpline of your country.',
        'Somebody may have been spied on by a person close to them, with quite other means. That is for those who counsel on violence, not for this lesson.'
      ]
    },
    {
      title: '“Is my phone infected?”',
      paragraphs: [
        'Do not examine phones in class. [[-]] Apple said that such attacks aim at specific people, so that most users are not at risk. [[claim:imessage-weaknesses]] Keeping a phone up to date is good advice for everybody. [[-]]',
        'Whoever has a reason to fear it, because of work for rights or as a journalist, should ask those who examine phones: the Security Lab of Amnesty International, or the Digital Security Helpline of Access Now. [[event:amnesty-forensic-methodology event:jordan-35-hacked-2024]]'
      ]
    }
  ],
  print: [
    'Print from the browser, on European or American paper. A lesson prints as a plan for you on the first pages, then the worksheet from a new page; the key prints on its own.',
    'All is made to be read in grey. Each sheet has its address at the foot and the lesson’s as a QR code, so that paper leads back to the sources.'
  ],
  privacy:
    'Answers are checked in the page: nothing is stored and nothing is sent. Close or reload the page, and they are gone.'
};
