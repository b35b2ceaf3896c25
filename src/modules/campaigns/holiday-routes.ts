import { route } from '../../kit/route.ts';
import * as wire from './holiday-schemas.ts';
import { readHolidays, removeHoliday, setHoliday } from './holidays.ts';

export const holidayRoutes = [
  route({
    method: 'GET', url: '/api/holidays', operationId: 'readHolidays', access: 'signed-in',
    summary: 'Holidays and worked week-ends of a year', query: wire.holidaysQuery, answer: wire.holidayListSchema,
    handle: (context, { query }) => readHolidays(context, query.year),
  }),
  route({
    method: 'PUT', url: '/api/holidays/:day', operationId: 'setHoliday', access: 'organisation.manage',
    summary: 'Enter a holiday, or a week-end day that is worked', params: wire.holidayParams, body: wire.holidaySetSchema,
    handle: (context, { params, body }) => setHoliday(context, params.day, body),
  }),
  route({
    method: 'DELETE', url: '/api/holidays/:day', operationId: 'removeHoliday', access: 'organisation.manage',
    summary: 'Remove a day that was entered', params: wire.holidayParams,
    handle: (context, { params }) => removeHoliday(context, params.day),
  }),
];
