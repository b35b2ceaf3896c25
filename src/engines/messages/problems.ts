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
      too_many_attempts: (facts: Facts) => `Đã thử quá nhiều lần. Hãy chờ ${waitInVietnamese(facts)} rồi thử lại.`,
      must_change_password: 'Hãy đổi mật khẩu dùng một lần trước khi làm việc tiếp.',
      not_allowed: 'Bạn không có quyền làm việc này ở đơn vị này.',
      foreign_origin: 'Yêu cầu đến từ một trang khác nên đã bị chặn. Hãy mở lại hệ thống từ địa chỉ chính thức.',
      grants_more_than_held: 'Không thể giao vai trò có nhiều quyền hơn vai trò của chính bạn ở đơn vị đó.',
      already_granted: 'Tài khoản này đã có vai trò đó ở đơn vị này.',
      not_yourself: 'Không thể tự khóa tài khoản hay tự rút vai trò của mình. Hãy nhờ một người quản trị khác.',
      username_taken: 'Tên đăng nhập này đã có người dùng.',
      already_set_up: 'Hệ thống đã được thiết lập. Hãy đăng nhập.',
      not_set_up: 'Hệ thống chưa được thiết lập. Hãy mở trang đầu để tạo đơn vị đứng đầu.',
      not_found: 'Không tìm thấy nội dung này. Có thể nó đã được chuyển, hoặc bạn không có quyền xem.',
      id_taken: 'Nội dung này đã được gửi trước đó với dữ liệu khác. Hãy tải lại trang rồi làm lại.',
      version_mismatch: 'Người khác vừa lưu thay đổi ở đây. Nội dung của cả hai vẫn còn; hãy so sánh trước khi lưu.',
      wrong_state: 'Trạng thái đã thay đổi nên không làm được việc này nữa. Hãy tải lại để xem bản mới nhất.',
      invalid: 'Một số ô chưa đúng. Hãy xem lời nhắc bên cạnh từng ô.',
      file_too_large: 'Tệp quá lớn: tối đa 20 MB.',
      unit_type_not_in_force: 'Loại đơn vị này không còn hoặc chưa có hiệu lực vào ngày đã chọn.',
      unit_type_above_parent: 'Đơn vị cấp dưới phải thuộc loại ở cấp thấp hơn đơn vị cấp trên trực tiếp.',
      unit_ended: 'Đơn vị này đã kết thúc hoạt động.',
      unit_has_units_below: 'Đơn vị này còn đơn vị trực thuộc đang hoạt động. Hãy chuyển hoặc kết thúc các đơn vị đó trước.',
      unit_changed_meanwhile: 'Người khác vừa thay đổi đơn vị này. Hãy tải lại để xem bản mới nhất.',
      before_last_change: 'Đã có thay đổi ở ngày muộn hơn. Hãy chọn ngày từ lần thay đổi gần nhất trở đi.',
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
      too_small: 'Chưa điền, hoặc còn quá ngắn.',
      too_big: 'Quá dài hoặc quá lớn.',
      invalid_format: 'Chưa đúng dạng.',
      invalid_type: 'Chưa đúng dạng.',
      invalid_value: 'Giá trị này không dùng được.',
      wrong_password: 'Mật khẩu hiện tại chưa đúng.',
      username_taken: 'Tên đăng nhập này đã có người dùng.',
      unit_type_not_in_force: 'Loại đơn vị này không có hiệu lực vào ngày đã chọn.',
      unit_type_above_parent: 'Cần một loại ở cấp thấp hơn đơn vị cấp trên.',
      before_last_change: 'Đã có thay đổi ở ngày muộn hơn.',
      before_founded: 'Trước ngày thành lập.',
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
      too_many_attempts: (facts) => `Too many attempts. Please wait ${waitInEnglish(facts)} and try again.`,
      must_change_password: 'Please change the one-time password before going on.',
      not_allowed: 'You may not do this at this unit.',
      foreign_origin: 'The request came from another site and was stopped. Open the system at its own address.',
      grants_more_than_held: 'You cannot grant a role that may do more than your own at that unit.',
      already_granted: 'This account already has that role at this unit.',
      not_yourself: 'You cannot disable your own account or take your own role back. Ask another administrator.',
      username_taken: 'This username is already in use.',
      already_set_up: 'The system is already set up. Please sign in.',
      not_set_up: 'The system is not set up yet. Open the first page to create the topmost unit.',
      not_found: 'This cannot be found. It may have been moved, or you may not be allowed to see it.',
      id_taken: 'This was already sent with other content. Reload the page and do it again.',
      version_mismatch: 'Someone else has just saved a change here. Both versions are kept; compare them before saving.',
      wrong_state: 'The state has changed, so this can no longer be done. Reload to see the newest version.',
      invalid: 'Some fields are not right yet. See the note beside each of them.',
      file_too_large: 'The file is too large: 20 MB at most.',
      unit_type_not_in_force: 'This unit type is not in force on the chosen day.',
      unit_type_above_parent: 'A unit must be of a lower level than the one above it.',
      unit_ended: 'This unit has ended.',
      unit_has_units_below: 'Units below this one are still active. Move or close them first.',
      unit_changed_meanwhile: 'Someone else has just changed this unit. Reload to see the newest version.',
      before_last_change: 'A later change stands already. Choose a day from the latest change on.',
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
      too_small: 'Empty, or still too short.',
      too_big: 'Too long or too large.',
      invalid_format: 'Not in the right form.',
      invalid_type: 'Not in the right form.',
      invalid_value: 'This value cannot be used.',
      wrong_password: 'The current password is not right.',
      username_taken: 'This username is already in use.',
      unit_type_not_in_force: 'This unit type is not in force on the chosen day.',
      unit_type_above_parent: 'A type of a lower level than the unit above is needed.',
      before_last_change: 'A later change stands already.',
      before_founded: 'Before the day of founding.',
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
  return typeof facts.retryAfter === 'number' ? facts.retryAfter : 60;
}
