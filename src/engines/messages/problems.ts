import { counted, defineArea } from './define.ts';

/** The extensions that a problem brings along (RFC 9457). */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * Sentences for problems. `byCode` follows the stable codes of the API, `field` the codes of single fields; an entry may be
 * a function of the problem's extensions. What is unknown falls back to `byStatus`.
 */
export const problems = defineArea({
  vi: {
    byCode: {
      no_connection: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại; những gì đã lưu vẫn còn.',
      not_signed_in: 'Phiên làm việc đã hết. Hãy đăng nhập lại.',
      wrong_credentials: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
      account_disabled: 'Tài khoản này đã bị khóa. Hãy liên hệ người quản trị.',
      rate_limited: (facts: Facts) => `Đã thử quá nhiều lần. Hãy chờ ${waitInVietnamese(facts)} rồi thử lại.`,
      not_allowed: 'Bạn không có quyền làm việc này ở đơn vị đang chọn.',
      not_found: 'Không tìm thấy nội dung này. Có thể nó đã được chuyển, hoặc bạn không có quyền xem.',
      id_taken: 'Nội dung này đã được gửi trước đó với dữ liệu khác. Hãy tải lại trang rồi làm lại.',
      version_conflict: 'Người khác vừa lưu thay đổi ở đây. Nội dung của cả hai vẫn còn, hãy so sánh trước khi lưu.',
      invalid_payload: 'Một số ô chưa đúng. Hãy xem lời nhắc bên cạnh từng ô.',
      already_set_up: 'Hệ thống đã được thiết lập. Hãy đăng nhập.',
    },
    byStatus: {
      400: 'Yêu cầu chưa đúng. Hãy tải lại trang rồi thử lại.',
      403: 'Bạn không có quyền làm việc này.',
      404: 'Không tìm thấy nội dung này.',
      409: 'Nội dung đã thay đổi kể từ lúc bạn mở. Hãy tải lại để xem bản mới nhất.',
      413: 'Tệp quá lớn.',
      422: 'Một số ô chưa đúng. Hãy xem lại rồi gửi lại.',
      429: 'Đã thử quá nhiều lần. Hãy chờ một lát rồi thử lại.',
      500: 'Máy chủ gặp lỗi. Những gì đã lưu vẫn còn; hãy thử lại sau ít phút.',
    },
    unknown: 'Có lỗi xảy ra. Những gì đã lưu vẫn còn; hãy thử lại.',
    field: {
      required: 'Chưa điền ô này.',
      too_short: 'Quá ngắn.',
      too_long: 'Quá dài.',
      too_small: 'Giá trị quá ngắn hoặc quá nhỏ.',
      too_big: 'Giá trị quá dài hoặc quá lớn.',
      invalid_format: 'Chưa đúng dạng.',
      invalid_type: 'Chưa đúng dạng.',
      invalid_value: 'Giá trị này không dùng được.',
      taken: 'Đã có người dùng tên này.',
      unknown: 'Chưa đúng, hãy xem lại.',
    },
    title: 'Chưa làm được',
    loadFailedTitle: 'Chưa tải được nội dung',
  },
  en: {
    byCode: {
      no_connection: 'The server cannot be reached. Check the connection and try again; what was saved is still there.',
      not_signed_in: 'Your session has ended. Please sign in again.',
      wrong_credentials: 'The username or the password is not right.',
      account_disabled: 'This account has been disabled. Please contact the administrator.',
      rate_limited: (facts) => `Too many attempts. Please wait ${waitInEnglish(facts)} and try again.`,
      not_allowed: 'You may not do this at the chosen unit.',
      not_found: 'This cannot be found. It may have been moved, or you may not be allowed to see it.',
      id_taken: 'This was already sent with other content. Reload the page and do it again.',
      version_conflict: 'Someone else has just saved a change here. Both versions are kept; compare them before saving.',
      invalid_payload: 'Some fields are not right yet. See the note beside each of them.',
      already_set_up: 'The system is already set up. Please sign in.',
    },
    byStatus: {
      400: 'The request was not right. Reload the page and try again.',
      403: 'You may not do this.',
      404: 'This cannot be found.',
      409: 'This has changed since you opened it. Reload to see the newest version.',
      413: 'The file is too large.',
      422: 'Some fields are not right yet. Check them and send again.',
      429: 'Too many attempts. Please wait a little and try again.',
      500: 'The server ran into an error. What was saved is still there; try again in a few minutes.',
    },
    unknown: 'Something went wrong. What was saved is still there; try again.',
    field: {
      required: 'This field is empty.',
      too_short: 'Too short.',
      too_long: 'Too long.',
      too_small: 'Too short or too small.',
      too_big: 'Too long or too large.',
      invalid_format: 'Not in the right form.',
      invalid_type: 'Not in the right form.',
      invalid_value: 'This value cannot be used.',
      taken: 'This name is already in use.',
      unknown: 'Not right yet, please check.',
    },
    title: 'That did not work',
    loadFailedTitle: 'The content could not be loaded',
  },
});

function waitInVietnamese(facts: Facts): string {
  const seconds = secondsToWait(facts);
  return seconds > 90 ? `${Math.ceil(seconds / 60)} phút` : `${seconds} giây`;
}

function waitInEnglish(facts: Facts): string {
  const seconds = secondsToWait(facts);
  return seconds > 90 ? counted(Math.ceil(seconds / 60), 'minute') : counted(seconds, 'second');
}

function secondsToWait(facts: Facts): number {
  return typeof facts.retryAfterSeconds === 'number' ? facts.retryAfterSeconds : 60;
}
