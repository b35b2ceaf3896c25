import type { FormDefinition } from '#engines/forms/definition.ts';
import { outlineEditor } from '#engines/messages/outline-editor.ts';
import type { OutlineSection } from '#engines/report-template/index.ts';
import { useUnitWords } from '../../../components/unit-words.ts';
import { useMessages } from '../../../messages/language.tsx';

/** What a section asks, in a line: of whom, how much, or which form; then how its guidance begins. */
export function useAsked({ words, onlyFor, formKey, guidance }: OutlineSection, forms: FormDefinition[]): string {
  const t = useMessages(outlineEditor);
  const { typeName } = useUnitWords();
  const length = words?.from !== undefined && words.to !== undefined ? t.words.both(words.from, words.to)
    : words?.from !== undefined ? t.words.from(words.from) : words?.to !== undefined ? t.words.to(words.to) : '';
  const form = formKey === undefined ? '' : t.asForm(forms.find(({ key }) => key === formKey)?.title ?? t.formGone);
  return [onlyFor && t.only(onlyFor.map(typeName).join(', ')), form, length, guidance?.split('\n').join(' ')].filter(Boolean).join(' · ');
}
