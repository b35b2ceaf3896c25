export const traceFigure = (..._: unknown[]): Promise<any> => Promise.reject(new Error('being written'));
