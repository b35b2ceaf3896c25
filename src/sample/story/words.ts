import type { FieldOfWork, SampleUnit } from '../types.ts';

/** How a workplace speaks of itself. */
export interface Words {
  /** nơi làm việc */
  place: string;
  /** người đứng đầu, phía sử dụng lao động */
  head: string;
  /** những người làm việc */
  people: string;
  movement: string;
  meeting: string;
}

const school: Words = {
  place: 'nhà trường',
  head: 'Ban Giám hiệu',
  people: 'cán bộ, giáo viên, nhân viên',
  movement: '“Dạy tốt - Học tốt”',
  meeting: 'hội nghị viên chức',
};
const company: Words = {
  place: 'công ty',
  head: 'Ban Giám đốc',
  people: 'công nhân lao động',
  movement: '“Lao động giỏi, lao động sáng tạo”',
  meeting: 'hội nghị người lao động',
};
const office: Words = {
  place: 'cơ quan',
  head: 'thủ trưởng cơ quan',
  people: 'cán bộ, công chức, viên chức',
  movement: '“Cán bộ, công chức tận tụy, gần dân”',
  meeting: 'hội nghị cán bộ, công chức',
};

const byField: Record<FieldOfWork, Words> = {
  kindergarten: { ...school, movement: '“Mỗi cô giáo một góc chơi mới”' },
  school,
  health: { place: 'đơn vị', head: 'Ban Giám đốc', people: 'y sĩ, bác sĩ, điều dưỡng và nhân viên', movement: '“Tiếp đón niềm nở, chăm sóc tận tình”', meeting: 'hội nghị viên chức' },
  commune: { ...office, place: 'Ủy ban', head: 'lãnh đạo Ủy ban', people: 'cán bộ, công chức', movement: '“Ngày thứ Bảy giúp dân”' },
  office,
  barracks: { place: 'đơn vị', head: 'chỉ huy đơn vị', people: 'công nhân viên quốc phòng', movement: '“Lao động giỏi, kỷ luật nghiêm”', meeting: 'hội nghị quân nhân và công nhân viên' },
  garment: company,
  factory: company,
  building: { ...company, movement: '“Công trường an toàn, sạch, gọn”' },
  transport: { ...company, movement: '“Vô lăng an toàn”' },
  trade: { ...company, movement: '“Phục vụ tận tâm, khách hàng hài lòng”' },
  farming: { ...company, place: 'đơn vị', head: 'ban quản lý', people: 'người lao động và thành viên', movement: '“Đồi xanh, quả sạch”' },
  porters: { place: 'nghiệp đoàn', head: 'ban quản lý chợ, bến bãi', people: 'anh chị em đoàn viên', movement: '“Tổ bốc xếp tự quản”', meeting: 'buổi họp toàn thể' },
};

const cooperative = { place: 'hợp tác xã', head: 'Hội đồng quản trị', people: 'thành viên và người lao động' };
const professional = { place: 'nghiệp đoàn', head: 'ban quản lý bến bãi', people: 'anh chị em', meeting: 'buổi họp toàn thể' };
const publicOffice = {
  place: 'đơn vị', head: 'lãnh đạo đơn vị', people: 'viên chức, người lao động', movement: '“Mỗi người một sáng kiến”', meeting: 'hội nghị viên chức',
};

/** The words of one unit: those of its trade, and where its kind has other bodies (a co-operative's board) those. */
export function wordsOf({ field, kind }: SampleUnit): Words {
  const usual = byField[field ?? 'office'];
  if (kind === 'cooperative') return { ...usual, ...cooperative };
  if (kind === 'guild') return { ...usual, ...professional };
  if (kind === 'public-service' && field === 'office') return { ...usual, ...publicOffice };
  return kind === 'private-service' && field !== 'health' ? { ...usual, head: 'chủ trường', meeting: 'hội nghị người lao động' } : usual;
}
