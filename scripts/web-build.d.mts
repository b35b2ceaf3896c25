export function buildWeb(root: string): Promise<{ built: boolean; ok: boolean; output: string }>;
