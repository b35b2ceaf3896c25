export const readDraft = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
