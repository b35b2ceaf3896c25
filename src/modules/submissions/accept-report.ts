export const acceptReport = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
