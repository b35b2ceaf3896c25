export const reopenDirective = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
