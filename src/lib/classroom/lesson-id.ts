/**
 * The addresses of the lessons, in the order of their length. They stand apart from what the lessons hold: every page of the
 * site loads them, to know its addresses.
 */
export const LESSON_IDS = ['a-number-is-not-a-hack', 'following-the-servers', 'who-says-so'] as const;

export type LessonId = (typeof LESSON_IDS)[number];

export const isLesson = (id: string): id is LessonId => LESSON_IDS.some((each) => each === id);
