export const returnReport = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
