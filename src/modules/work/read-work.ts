export const readWork = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
