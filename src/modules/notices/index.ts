/** Notices: people are told what concerns them. */
export { noticesRoutes } from './routes.ts';
export { tellOfTheDay } from './tell-of-the-day.ts';
export { tellOfAwaitedReports } from './tell-of-awaited-reports.ts';
export { tellReceived } from './tell-received.ts';
export { tellReceiving } from './tell-of-acts.ts';
export { tellCareEnded, tellTransferAsked, tellTransferDecided, tellTransfersOvertaken } from './tell-people.ts';
export { tellAnswered, tellAsked } from './tell-questions.ts';
export { tellChased, tellConfirmed, tellDecided, tellExtended, tellExtensionAsked, tellLaunched, tellPassedOn, tellStuck, tellSubmitted } from './tell.ts';
export { noticesToPass, passNotices } from './pass-work.ts';
