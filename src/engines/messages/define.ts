/** The languages of the screens. Vietnamese is the source; English must follow it key by key. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text, or a function of typed parameters that gives one. */
export type Text = string | ((...parameters: never[]) => string);
export interface Texts {
  readonly [key: string]: Text | Texts;
}

/** What another language must look like: the same keys, texts for texts, functions of the same parameters for functions. */
export type Translation<Source> = Source extends string
  ? string
  : Source extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Source]: Translation<Source[Key]> };

/** The texts of one area in every language, all of one shape. */
export type Area<Shape = unknown> = Readonly<Record<Language, Shape>>;

/**
 * Declares the texts of one area of the product. The compiler refuses an English side that lacks a key, has one too many
 * or takes other parameters than the Vietnamese side.
 */
export function defineArea<const Source extends Texts>(texts: {
  vi: Source;
  en: NoInfer<Translation<Source>>;
}): Area<Translation<Source>> {
  return texts as unknown as Area<Translation<Source>>;
}

/** English needs a plural where Vietnamese does not: `counted(2, 'unit')` is "2 units". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

function formatCount(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}
