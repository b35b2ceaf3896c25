import { Radio } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { campaigns } from '#engines/messages/campaigns.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import type { ConfirmedDirective } from './confirmed-directives.ts';
import classes from './NewCampaign.module.css';

interface DirectiveChoiceProps {
  directives: UseQueryResult<ConfirmedDirective[]>;
  /** Id of the directive; empty for none. */
  value: string;
  onChange: (directiveId: string) => void;
  error?: string;
}

/** Which confirmed document the campaign carries out, if any. */
export function DirectiveChoice({ directives, value, onChange, error }: DirectiveChoiceProps) {
  const t = useMessages(campaigns);
  const format = useFormat();
  return (
    <Loaded query={directives}>
      {(choices) => (
        <Radio.Group label={t.fromDocument} description={t.fromDocumentHint} value={value} onChange={onChange} error={error} mb="lg">
          <div className={classes.choices}>
            {choices.length === 0 && <p className="lt-soft">{t.noConfirmed}</p>}
            {choices.map((choice) => (
              <Radio
                key={choice.directiveId} size="md" value={choice.directiveId} label={choice.title}
                description={[choice.symbol, choice.issuedOn && t.issued(format.date(choice.issuedOn)), choice.issuer].filter(Boolean).join(' · ')}
              />
            ))}
            <Radio size="md" value="" label={t.withoutDocument} description={t.withoutDocumentHint} />
          </div>
        </Radio.Group>
      )}
    </Loaded>
  );
}
