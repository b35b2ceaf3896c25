import { defineArea } from './define.ts';

/** Members as the page of a unit tells of them. */
export const unitMembers = defineArea({
  vi: {
    ofUnit: 'Đoàn viên',
    count: (members: string, women: string) => `${members} người, trong đó ${women} nữ`,
    countedOn: (day: string) => `theo sổ đoàn viên, tính đến ${day}`,
    onlyKept: 'Công đoàn chưa lập sổ không ở trong số này; số của mọi công đoàn ở trang Số liệu.',
    openList: 'Mở danh sách',
    openFigures: 'Xem tăng, giảm',
    noneInRegister: 'Chưa ghi đoàn viên nào vào sổ.',
    placedHere: (members: string, women: string) => `${members} đoàn viên trong sổ đã xếp vào đây, trong đó ${women} nữ`,
    nonePlaced: 'Trong sổ chưa xếp đoàn viên nào vào đây; số đoàn viên ghi ở trên là số đã khai.',
    placedOn: (day: string) => `tính đến ${day}`,
  },
  en: {
    ofUnit: 'Members',
    count: (members, women) => `${members} people, ${women} of them women`,
    countedOn: (day) => `in the register as of ${day}`,
    onlyKept: 'Unions that keep no register are not among them; the figures page tells those of all.',
    openList: 'Open the list',
    openFigures: 'Rise and fall',
    noneInRegister: 'No member is in the register yet.',
    placedHere: (members, women) => `${members} members of the register are placed here, ${women} of them women`,
    nonePlaced: 'No member of the register is placed here yet; the number above is the one stated.',
    placedOn: (day) => `as of ${day}`,
  },
});
