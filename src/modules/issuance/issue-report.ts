export const issueRevision = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
export const issueSnapshot = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
