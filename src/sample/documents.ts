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

/**
 * The papers behind the training review, up to the resolution that it reviews and down to two districts: a chain from the resolution to the
 * last plan. `at` is the unit that took each in, `linked` whether its link to the document above is confirmed by the business day.
 */
export const chainDocuments = [
  { key: 'resolution-3b', file: 'nghi-quyet-3b-2014.txt', at: 'van-khe', receivedOn: '2024-01-08', issuer: 'Tổng Liên đoàn Lao động Việt Nam', linked: false },
  { key: 'training-plan', file: 'ke-hoach-boi-duong-can-bo-2015.txt', at: 'van-khe', receivedOn: '2024-01-09', issuer: 'Liên đoàn Lao động tỉnh Vân Khê', linked: true },
  { key: 'training-thanh-lung', file: 'ke-hoach-boi-duong-thanh-lung-2015.txt', at: 'thanh-lung', receivedOn: '2024-01-10', issuer: 'Liên đoàn Lao động huyện Thanh Lũng', linked: true },
  { key: 'training-yen-khe', file: 'ke-hoach-boi-duong-yen-khe-2015.txt', at: 'yen-khe', receivedOn: '2024-01-10', issuer: 'Liên đoàn Lao động huyện Yên Khê', linked: false },
] as const;
