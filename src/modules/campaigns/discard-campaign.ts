export const discardCampaign = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
