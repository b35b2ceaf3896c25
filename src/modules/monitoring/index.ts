/** Monitoring: how a campaign stands, branch by branch and day by day. */
export { monitoringRoutes } from './routes.ts';
export { announceChange, CHANNEL, endStreams, passChange } from './live.ts';
export { foldStanding, startStandingFolder } from './fold-standing.ts';
