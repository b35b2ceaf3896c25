export const readAssignment = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
export const readAssignments = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
export const readProgress = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
