export const readSnapshots = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
