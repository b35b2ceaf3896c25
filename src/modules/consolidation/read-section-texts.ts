export const readSectionTexts = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
