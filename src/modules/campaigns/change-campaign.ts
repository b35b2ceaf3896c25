export const changeCampaign = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
