export const createCampaign = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
