export const saveSection = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
