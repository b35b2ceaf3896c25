import { defineArea } from './define.ts';

/** Transfers of which a decision on units, or somebody who serves both sides, has to tell. */
export const transfers = defineArea({
  vi: {
    overtakenBy: (act: string) => `Đề nghị dừng vì ${act} làm thay đổi nơi sinh hoạt của đoàn viên hoặc công đoàn trong đề nghị. Nếu vẫn cần, hãy lập đề nghị mới.`,
    nameConsent: 'Ghi bên kia đã đồng ý',
    consentTitle: (union: string) => `${union} đã đồng ý`,
    consentNote: 'Hai công đoàn đều phải đồng ý. Bạn đã gửi đề nghị này hoặc phụ trách cả hai bên, nên hãy ghi ai của bên kia đã đồng ý; câu này được lưu cùng đề nghị.',
    consentBy: 'Người đồng ý của bên kia, chức vụ',
    consentOn: 'Đồng ý vào ngày',
    consented: (who: string, day: string) => `Bên kia đồng ý: ${who}, ngày ${day}`,
  },
  en: {
    overtakenBy: (act) => `It waits no longer: ${act} changed where the member belongs, or a union of the request. Ask anew where it is still needed.`,
    nameConsent: 'Record that the other side agreed',
    consentTitle: (union) => `${union} agreed`,
    consentNote: 'Both unions must agree. You asked for this, or serve both sides, so say who of the other side agreed; it is kept with the request.',
    consentBy: 'Who agreed there, and as what',
    consentOn: 'Agreed on',
    consented: (who, day) => `The other side agreed: ${who}, ${day}`,
  },
});
