import type { ClassroomText } from '../text.ts';
import { ENTRY_EN } from './entry.en.ts';
import { NUMBER_EN } from './number.en.ts';
import { SERVERS_EN } from './servers.en.ts';
import { SOURCES_EN } from './sources.en.ts';

export const CLASSROOM_EN: ClassroomText = {
  entry: ENTRY_EN,
  lessons: {
    'a-number-is-not-a-hack': NUMBER_EN,
    'following-the-servers': SERVERS_EN,
    'who-says-so': SOURCES_EN
  }
};
