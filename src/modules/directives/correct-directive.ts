export const correctDirective = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
