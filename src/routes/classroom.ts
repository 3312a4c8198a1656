import { GLOSSARY_EN } from '#lib/classroom/glossary/en.ts';
import { GLOSSARY_FR } from '#lib/classroom/glossary/fr.ts';
import { CLASSROOM_EN } from '#lib/classroom/texts/en.ts';
import { CLASSROOM_FR } from '#lib/classroom/texts/fr.ts';

/** The texts of the classroom by language: read while prerendering only, so that no script carries them. */
export const CLASSROOM = { en: CLASSROOM_EN, fr: CLASSROOM_FR };
export const GLOSSARY = { en: GLOSSARY_EN, fr: GLOSSARY_FR };
