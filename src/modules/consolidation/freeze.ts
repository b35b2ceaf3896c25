export const freeze = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
