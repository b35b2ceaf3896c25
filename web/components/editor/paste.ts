/** What a text may not hold because neither XML nor jsonb can carry it. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Pasted words in composed letters (a Mac gives them decomposed), without characters that cannot be stored. */
export function cleanPlain(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(unprintable, '').replaceAll('\u00a0', ' ');
}

/**
 * Pasted HTML before the editor's own schema cuts it down: headings become the two kinds that exist, Word's empty
 * paragraphs and comments go, table rows become lines so that no words of a pasted table run together.
 */
export function cleanHtml(html: string): string {
  return cleanPlain(html)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(\/?)h[1-3]\b[^>]*>/gi, '<$1h3>')
    .replace(/<(\/?)h[4-6]\b[^>]*>/gi, '<$1h4>')
    .replace(/<\/t[dh]>\s*(?=<t[dh]\b)/gi, ' </td>')
    .replace(/<tr\b[^>]*>/gi, '<p>')
    .replace(/<\/tr>/gi, '</p>')
    .replace(/<\/?(?:table|tbody|thead|tfoot|td|th|colgroup|col)\b[^>]*>/gi, '')
    .replace(/<(p|div)\b[^>]*>(?:\s|&nbsp;|<o:p>|<\/o:p>|<span[^>]*>|<\/span>)*<\/\1>/gi, '');
}
