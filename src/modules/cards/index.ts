/** Cards: exchanges of members' cards as rounds, from who is due to which old card is void. */
export { cardsRoutes } from './routes.ts';
export { cardsConstraints } from './problems.ts';
export { openCardRound } from './open-round.ts';
export { giveCardNumbers } from './give-numbers.ts';
export { takeCardStep } from './take-step.ts';
