/** The encoding that a web page names in its head, in lower case; undefined where it names none. */
export function namedCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
}
