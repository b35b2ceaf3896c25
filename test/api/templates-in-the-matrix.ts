import type { Cast } from '../support/cast.ts';
import { SMALL_TEMPLATE } from '../support/reporting.ts';
import { must, newId } from '../support/world.ts';
import type { Row } from './matrix-row.ts';

// Rows of the matrix for ready forms; columns: none Khách Mai Dung Chi Tâm Bình Giang An Quản Trị.

const [definition] = SMALL_TEMPLATE.forms;
const content = () => ({ id: newId(), title: 'Tủ sách', about: 'Sách góp theo năm', definition: definition! });

/** A form that Chi keeps for her district, and one of the province. */
export async function formsOfTwo({ chi, binh }: Cast) {
  const keep = async (person: typeof chi) => must(await person.api.POST('/api/ready-forms', { body: { ...content(), unitId: person.unitId } })).id;
  return { ofDistrict: await keep(chi), ofProvince: await keep(binh) };
}

export function templateRows({ units }: Cast, { ofDistrict, ofProvince }: Awaited<ReturnType<typeof formsOfTwo>>): Row[] {
  const plans = '401 403 403 403 ok  ok  ok  403 403 ok';
  const version = () => ({ ...content(), basedOn: 99 });
  return [
    { operation: 'readReadyForms', answers: plans },
    { operation: 'readReadyForm', of: 'that comes with the program', params: { id: 'dao-tao-theo-nam' }, answers: plans },
    { operation: 'readReadyForm', of: 'of the province, for all below', params: { id: ofProvince }, answers: plans },
    { operation: 'readReadyForm', of: "of Chi's district", params: { id: ofDistrict }, answers: '401 403 403 403 ok  404 ok  403 403 ok' },
    { operation: 'keepForm', of: "for Chi's district", answers: '401 403 403 403 ok  403 ok  403 403 ok', body: () => ({ ...content(), unitId: units.thanhLung }) },
    { operation: 'addFormVersion', of: "of Chi's", params: { id: ofDistrict }, answers: '401 403 403 403 ok  404 ok  403 403 ok', body: version },
    { operation: 'addFormVersion', of: "of the province's", params: { id: ofProvince }, answers: '401 403 403 403 403 403 ok  403 403 ok', body: version },
  ];
}
