export const readDirectiveRecord = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
