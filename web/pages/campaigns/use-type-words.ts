import { useUnitWords } from '../../components/unit-words.ts';

/** Several unit types as one phrase: "Công đoàn cơ sở, nghiệp đoàn cơ sở". */
export function useTypeWords(): (typeKeys: string[]) => string {
  const { typeName } = useUnitWords();
  return (typeKeys) =>
    typeKeys.map(typeName).filter((name) => name !== '').map((name, place) => (place === 0 ? name : lowerFirst(name))).join(', ');
}

/** Abbreviations keep their capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}{2}/u.test(name) || /^\p{Lu}\S*\s+\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1);
}
