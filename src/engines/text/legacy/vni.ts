/**
 * VNI for Windows (fonts named VNI-Times and the like): a plain letter, then a sign for its marks; six letters have a code of
 * their own. Seen in Latin-1 letters, because that is what programs take the bytes for.
 */
const toned = 'øùûõï'; // grave, acute, hook, tilde, dot below: the order of the tables below
const circumflexed = 'âàáåãä';
const breved = 'êèéúüë';

const table = new Map<string, string>();
const enter = (base: string, signs: string, letters: string): void => {
  [...signs].forEach((sign, index) => table.set(base + sign, [...letters][index] ?? ''));
};
enter('a', toned, 'àáảãạ'); enter('a', circumflexed, 'âầấẩẫậ'); enter('a', breved, 'ăằắẳẵặ');
enter('e', toned, 'èéẻẽẹ'); enter('e', circumflexed, 'êềếểễệ');
enter('o', toned, 'òóỏõọ'); enter('o', circumflexed, 'ôồốổỗộ');
enter('u', toned, 'ùúủũụ'); enter('y', toned, 'ỳýỷỹỵ');
enter('ô', toned, 'ờớởỡợ'); enter('ö', toned, 'ừứửữự');
enter('', 'ôöñîíìæóò', 'ơưđỵíìỉĩị');

const pair = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ôöñîíìæóò]/giu;

/** The letters that VNI codes show; capitals by their base letter. All other characters stay. */
export function fromVni(text: string): string {
  return text.replace(pair, (found, base: string | undefined, sign: string | undefined) => {
    const letter = table.get(found.toLowerCase());
    const lead = base ?? found;
    const isCapital = lead !== lead.toLowerCase();
    if (letter !== undefined) return isCapital ? letter.toUpperCase() : letter;
    // No such pair: the two are letters of their own.
    return base !== undefined && sign !== undefined ? fromVni(base) + fromVni(sign) : found;
  }).normalize('NFC');
}
