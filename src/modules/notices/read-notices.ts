export const markNoticeRead = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
export const readNotices = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
