export const readRevision = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
export const readRevisions = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
