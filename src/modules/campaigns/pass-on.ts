export const passOn = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
