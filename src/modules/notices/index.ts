/** Notices: people are told what concerns them. */
export { noticesRoutes } from './routes.ts';
export { tellConfirmed, tellDecided, tellLaunched, tellPassedOn, tellSubmitted } from './tell.ts';
