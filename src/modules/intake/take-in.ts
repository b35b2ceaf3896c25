export const takeIn = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
