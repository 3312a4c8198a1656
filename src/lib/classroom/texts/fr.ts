import type { ClassroomText } from '../text.ts';
import { ENTRY_FR } from './entry.fr.ts';
import { NUMBER_FR } from './number.fr.ts';
import { SERVERS_FR } from './servers.fr.ts';
import { SOURCES_FR } from './sources.fr.ts';

export const CLASSROOM_FR: ClassroomText = {
  entry: ENTRY_FR,
  lessons: {
    'a-number-is-not-a-hack': NUMBER_FR,
    'following-the-servers': SERVERS_FR,
    'who-says-so': SOURCES_FR
  }
};
