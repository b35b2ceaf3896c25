export const readConsolidation = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
