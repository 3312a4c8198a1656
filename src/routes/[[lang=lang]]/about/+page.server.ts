import { m } from '#lib/paraglide/messages.js';
import type { PageServerLoad } from './$types';

/** The texts of this page as data: so the explorer need not carry them among its messages. */
export const load: PageServerLoad = () => ({
  sections: [
    { id: 'subject', title: m.about_subject(), paragraphs: [m.about_subject_1(), m.about_subject_2()] },
    {
      id: 'method',
      title: m.about_method(),
      paragraphs: [m.about_method_1(), m.about_method_2(), m.about_method_3()]
    },
    { id: 'denials', title: m.about_denials(), paragraphs: [m.about_denials_1()] },
    { id: 'ethics', title: m.about_ethics(), paragraphs: [m.about_ethics_1(), m.about_ethics_2()] },
    { id: 'safety', title: m.about_safety(), paragraphs: [m.about_safety_1()] },
    { id: 'privacy', title: m.about_privacy(), paragraphs: [m.about_privacy_1()] },
    {
      id: 'offline',
      title: m.about_offline(),
      paragraphs: [m.about_offline_1(), m.about_offline_2()]
    },
    { id: 'borders', title: m.about_borders(), paragraphs: [m.about_borders_1()] },
    { id: 'corrections', title: m.about_corrections(), paragraphs: [m.about_corrections_1()] }
  ]
});
