/**
 * The plan documents of the sample province, written for this project. `file` is the name under `src/sample/documents/`;
 * `ke-hoach-so-ket-6-thang-2024.txt` is the plan behind the campaign that is already running, the others wait to be taken in.
 */
export const sampleDocuments = [
  { key: 'training-review', file: 'ke-hoach-tong-ket-dao-tao.txt', receivedOn: '2024-07-01' },
  { key: 'membership-2024', file: 'ke-hoach-phat-trien-doan-vien-2024.txt', receivedOn: '2024-01-19' },
  { key: 'agreements-review', file: 'ke-hoach-so-ket-thoa-uoc.txt', receivedOn: '2024-05-07' },
  { key: 'workers-month', file: 'huong-dan-thang-cong-nhan-2024.txt', receivedOn: '2024-04-02' },
  { key: 'half-year-review', file: 'ke-hoach-so-ket-6-thang-2024.txt', receivedOn: '2024-06-11' },
] as const;

export type SampleDocumentKey = (typeof sampleDocuments)[number]['key'];
