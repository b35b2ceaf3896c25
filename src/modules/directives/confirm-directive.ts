export const confirmDirective = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
