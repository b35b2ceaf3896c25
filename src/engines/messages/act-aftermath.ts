import { counted, defineArea } from './define.ts';

/** What followed a decision on units: people, offices, accounts. */
export const actAftermath = defineArea({
  vi: {
    aftermath: 'Điều đã xảy ra với con người',
    flow: (count: number) => `${count} đoàn viên:`,
    withoutUnion: 'thôi sinh hoạt',
    moreFlows: 'Chỉ hiện năm mươi nơi có nhiều đoàn viên nhất.',
    openHandOvers: 'Các lần bàn giao',
  },
  en: {
    aftermath: 'What happened to people',
    flow: (count) => `${counted(count, 'member')}:`,
    withoutUnion: 'without a union',
    moreFlows: 'The fifty with the most members are shown.',
    openHandOvers: 'Hand-overs',
  },
});
