/** Templates: the library of ready forms. */
export { templatesRoutes } from './routes.ts';
export { templatesConstraints } from './problems.ts';
export { keepForm } from './keep-form.ts';
