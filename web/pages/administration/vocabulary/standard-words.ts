import { officers } from '#engines/messages/officers.ts';
import { words as area } from '#engines/messages/words.ts';
import { useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useOfficerWords } from '../../officers/officers.ts';
import type { TitleStandard } from './vocabulary.ts';

/** A standard of a title in words: whose it is, what it asks for, at which units. */
export function useStandardWords() {
  const t = useMessages(area);
  const { standardAge, sex } = useMessages(officers);
  const { data, levelName, positionName, qualificationName } = useOfficerWords();
  const { words, name } = useWords();
  const whose = ({ positionKey }: TitleStandard) => positionName(positionKey);
  const what = ({ leastLevelKey, mostAge, sex: of }: TitleStandard) => {
    if (leastLevelKey === null) return [standardAge(mostAge ?? 0), of && sex[of].toLowerCase()].filter(Boolean).join(', ');
    const kind = data?.qualificationLevels.find((level) => level.key === leastLevelKey)?.kindKey;
    return t.leastLevel(qualificationName(kind ?? '').toLowerCase(), levelName(leastLevelKey));
  };
  const where = ({ levelKey, typeKey }: TitleStandard) => (levelKey ? name(words?.levels.find(({ key }) => key === levelKey)) : typeKey ? name(words?.types.find(({ key }) => key === typeKey)) : t.everyUnit);
  return { whose, what, where, full: (standard: TitleStandard) => `${whose(standard)}: ${what(standard)} (${where(standard)})` };
}
