export const previewRoster = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
