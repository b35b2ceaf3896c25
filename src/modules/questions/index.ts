/** Questions: the contact desk of a campaign, what units ask about it and what they are answered. */
export { questionsRoutes } from './routes.ts';
export { askQuestion } from './ask-question.ts';
export { answerQuestion } from './reply.ts';
