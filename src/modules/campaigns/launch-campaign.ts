export const launchCampaign = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
