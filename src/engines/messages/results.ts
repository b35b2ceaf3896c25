import { counted, defineArea } from './define.ts';

/** What a campaign came to, for one unit of its roster. */
export const results = defineArea({
  vi: {
    title: 'Kết quả đợt báo cáo', link: 'Kết quả đợt báo cáo', submittedOn: (day: string) => `Nộp ngày ${day}.`,
    none: 'Báo cáo chung của đợt chưa phát hành', noneBody: 'Khi báo cáo chung được phát hành, bạn xem được ở đây: số liệu của đơn vị so với toàn khối, phần lời nào đã vào báo cáo cấp trên, và tải báo cáo về.',
    report: 'Báo cáo chung đã phát hành', issued: (symbol: string, day: string) => `Số ${symbol}, ngày ${day}`, recalled: 'Đã thu hồi', open: 'Tải báo cáo chung',
    figure: 'Chỉ tiêu', own: 'Đơn vị', branch: 'Toàn khối', share: 'Tỷ trọng', units: (count: string) => `${count} đơn vị`, branchMeans: (name: string) => `Toàn khối là các đơn vị dưới ${name}, theo số liệu đã chốt trong báo cáo chung.`,
    texts: 'Phần lời của đơn vị', carried: 'Đã vào báo cáo cấp trên', notCarried: 'Không dẫn nguyên văn',
  },
  en: {
    title: 'Results of the campaign', link: 'Results of the campaign', submittedOn: (day) => `Handed in on ${day}.`,
    none: 'The final report is not out yet', noneBody: 'Once it is issued you see here how your figures stand in your branch, which of your words went into the report above, and the report itself.',
    report: 'The issued report', issued: (symbol, day) => `No. ${symbol}, ${day}`, recalled: 'Recalled', open: 'Download the report',
    figure: 'Figure', own: 'Own', branch: 'Branch', share: 'Share', units: (count) => counted(Number(count.replaceAll(/\D/g, '')), 'unit'), branchMeans: (name) => `The branch is the units below ${name}, by the figures frozen in the report.`,
    texts: 'Words of the unit', carried: 'In the report above', notCarried: 'Not taken over word by word',
  },
});
