import { describe, expect, it } from 'vitest';
import { toLines } from '../text/index.ts';
import { letterheadOf, recipientsOf, runningCase, signatureOf, zonesOf } from './index.ts';

describe('letterhead', () => {
  it('is read from two columns on one line', () => {
    const head = letterheadOf(toLines('LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI SƠN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-LĐLĐ                 Hải Sơn, ngày 5 tháng 3 năm 2024'));
    expect([head.number?.text, head.code?.value, head.date?.iso, head.place?.text, head.bodies.map((body) => body.text)]).toEqual(['12', 'KH-LĐLĐ', '2024-03-05', 'Hải Sơn', ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI SƠN']]);
  });
  it('leaves blanks blank', () => {
    const head = letterheadOf(toLines('Số:           /KH-LĐLĐ\nHải Sơn, ngày      tháng      năm 2021'));
    expect([head.number, head.code?.value, head.date?.iso, head.date?.blank]).toEqual([null, 'KH-LĐLĐ', '2021', true]);
  });
  it('names the bodies from the highest down, committees left out', () => {
    const head = letterheadOf(toLines('TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG\nTỈNH HẢI SƠN\nBAN THƯỜNG VỤ'));
    expect(head.bodies.map((body) => body.text)).toEqual(['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI SƠN']);
  });
  it('is turned into running-text case, as the text prints it where it does', () => {
    expect(runningCase('LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI SƠN')).toBe('Liên đoàn Lao động tỉnh Hải Sơn');
    expect(runningCase('UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI SƠN', '… Uỷ ban nhân dân Thành phố Hải Sơn giao …')).toBe('Uỷ ban nhân dân Thành phố Hải Sơn');
  });
});

describe('zones', () => {
  it('let a title in capitals go on with Về …', () => {
    const zones = zonesOf(toLines('NGHỊ QUYẾT\nCỦA ĐOÀN CHỦ TỊCH\nVề chăm lo bữa ăn ca\n\nThời gian qua, bữa ăn ca được quan tâm.\n\nI. MỤC TIÊU'));
    expect(zones.title.map((line) => line.run.text).filter(Boolean)).toEqual(['CỦA ĐOÀN CHỦ TỊCH', 'Về chăm lo bữa ăn ca']);
  });
  it('end the title where the preamble begins', () => {
    const zones = zonesOf(toLines('KẾ HOẠCH\nTổ chức Tháng Công nhân\nnăm 2024 tại các đơn vị\n\nCăn cứ chương trình công tác năm 2024.\n\nI. MỤC ĐÍCH\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nDanh sách'));
    expect(zones.title.map((line) => line.run.text).filter(Boolean)).toEqual(['Tổ chức Tháng Công nhân', 'năm 2024 tại các đơn vị']);
    expect([zones.tail.length > 0, zones.annexes.length]).toEqual([true, 1]);
  });
});

describe('tail', () => {
  const tail = toLines('Nơi nhận:                              TM. BAN THƯỜNG VỤ\n- Tổng Liên đoàn (báo cáo);            KT. CHỦ TỊCH\n- Các công đoàn cơ sở\ntrực thuộc;                            PHÓ CHỦ TỊCH\n- Lưu: VT, ToC./.\n\n                                       Lê Minh Khôi');
  it('lists recipients, a second line joined', () => {
    expect(recipientsOf(tail).map(({ run }) => run.text)).toEqual(['Tổng Liên đoàn (báo cáo)', 'Các công đoàn cơ sở trực thuộc', 'Lưu: VT, ToC']);
  });
  it('tells authority, post and name apart', () => {
    const block = signatureOf(tail);
    expect([block?.authority?.text, block?.position?.text, block?.name?.text]).toEqual(['TM. BAN THƯỜNG VỤ KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Minh Khôi']);
  });
  it('is found where only a post and a name close the document', () => {
    const zones = zonesOf(toLines('ĐỀ ÁN\nSắp xếp công đoàn cơ sở\n\nI. MỤC TIÊU\n\n1. Gọn đầu mối.\n\nGIÁM ĐỐC\n\nTrịnh Công Lý'));
    expect([signatureOf(zones.tail)?.position?.text, signatureOf(zones.tail)?.name?.text]).toEqual(['GIÁM ĐỐC', 'Trịnh Công Lý']);
  });
  it('is null where nobody signs', () => {
    expect(signatureOf(toLines('Nơi nhận:\n- Như trên;'))).toBeNull();
  });
});
