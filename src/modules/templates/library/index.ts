/** Forms that come with the program, made from what is known of the reports that unions send. */
import { grassrootsActivity, upperActivity } from './activity.ts';
import { training } from './training.ts';

export type { BuiltInForm } from './ready-form.ts';
export const builtInForms = [training, grassrootsActivity, upperActivity] as const;
