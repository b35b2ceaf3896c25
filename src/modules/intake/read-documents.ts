export const readDocument = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
export const readDocuments = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
