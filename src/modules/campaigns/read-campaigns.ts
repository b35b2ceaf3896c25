export const readCampaign = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
export const readCampaigns = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
