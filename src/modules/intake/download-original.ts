export const downloadOriginal = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
