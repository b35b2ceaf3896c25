import { problemFromAnswer, ProblemError } from '../../api/problem.ts';

/**
 * Fetches a file and hands it to the browser for saving. `onProgress` hears whole percents, or null while the size is unknown.
 * @throws ProblemError what the server refused, or `no_connection`
 */
export async function fetchFile(href: string, fallbackName: string, onProgress: (percent: number | null) => void, init: RequestInit = {}): Promise<void> {
  try {
    const response = await fetch(href, { credentials: 'same-origin', ...init });
    if (!response.ok) throw new ProblemError(problemFromAnswer(await response.json().catch(() => null), response.status));
    const blob = new Blob(await chunksOf(response, onProgress), { type: response.headers.get('content-type') ?? '' });
    save(blob, nameFrom(response.headers.get('content-disposition')) ?? fallbackName);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError({ status: 0, code: 'no_connection' });
  }
}

async function chunksOf(response: Response, onProgress: (percent: number | null) => void): Promise<BlobPart[]> {
  const total = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  if (!reader) return [await response.arrayBuffer()];
  const chunks: BlobPart[] = [];
  let received = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    received += read.value.length;
    onProgress(total > 0 ? Math.min(100, Math.round((received / total) * 100)) : null);
  }
  return chunks;
}

/** The name in a Content-Disposition, the one in UTF-8 first (RFC 6266). */
export function nameFrom(disposition: string | null): string | null {
  const utf8 = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    if (utf8) return decodeURIComponent(utf8);
  } catch {
    // A broken encoding falls back to the plain name.
  }
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}

function save(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
