import { Problem } from '../../kit/problem.ts';

export const viewsProblems = {
  nameTaken: () => new Problem(409, 'view_name_taken'),
  tooMany: () => new Problem(409, 'too_many_views'),
};

export const viewsConstraints = {
  one_view_of_a_name_on_a_page: viewsProblems.nameTaken,
};
