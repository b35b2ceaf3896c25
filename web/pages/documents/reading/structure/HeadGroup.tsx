import { documentKinds, type Directive } from '#engines/directive-reading/schema.ts';
import { documents } from '#engines/messages/documents.ts';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { GroupSection } from './GroupSection.tsx';
import classes from './structure.module.css';

/** What stands at the top of the paper; always open, because every document has it and clerks check it first. */
export function HeadGroup({ content }: { content: Directive }) {
  const t = useMessages(reading);
  const { kind } = useMessages(documents);
  return (
    <GroupSection group="head" count={1}>
      <div className={classes.fields}>
        <ChoiceField at="/kind" label={t.field.kind} value={content.kind} choices={documentKinds} names={kind} />
        <TextField at="/number" label={t.field.number} value={content.number} nullable />
        <TextField at="/code" label={t.field.code} value={content.code} nullable />
        <DateField at="/date" label={t.field.date} value={content.date} />
        <TextField at="/place" label={t.field.place} value={content.place} nullable />
        <TextField at="/issuer" label={t.field.issuer} value={content.issuer} nullable wide />
        <TextField at="/title" label={t.field.title} value={content.title} long />
      </div>
    </GroupSection>
  );
}
