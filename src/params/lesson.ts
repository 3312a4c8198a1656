import { isLesson, type LessonId } from '#lib/classroom/lesson-id.ts';

/** The lessons of the classroom. */
export function match(param: string): param is LessonId {
  return isLesson(param);
}
