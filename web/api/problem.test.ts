import { describe, expect, it } from 'vitest';
import { fieldErrors, problemFromAnswer, problemOf, problemSentence, ProblemError } from './problem.ts';

const refused = (problem: { status: number; code: string; [extension: string]: unknown }) => new ProblemError(problem);

describe('a problem becomes a sentence', () => {
  it('by its code, in the language of the reader', () => {
    expect(problemSentence(refused({ status: 401, code: 'wrong_credentials' }), 'vi')).toBe('Tên đăng nhập hoặc mật khẩu chưa đúng.');
    expect(problemSentence(refused({ status: 401, code: 'wrong_credentials' }), 'en')).toBe('The username or the password is not right.');
  });
  it('with the facts that it brings along', () => {
    expect(problemSentence(refused({ status: 429, code: 'too_many_attempts', retryAfter: 240 }), 'vi')).toContain('4 phút');
    expect(problemSentence(refused({ status: 429, code: 'too_many_attempts', retryAfter: 1 }), 'en')).toContain('1 second ');
  });
  it('told by whoever opened a file, when the file is the trouble', () => {
    const unreadable = refused({ status: 422, code: 'password_protected', detail: 'Tệp có mật khẩu.', detailEn: 'The file has a password.' });
    expect(problemSentence(unreadable, 'vi')).toBe('Tệp có mật khẩu.');
    expect(problemSentence(unreadable, 'en')).toBe('The file has a password.');
  });
  it('by its status when nobody knows the code, and never as a code', () => {
    expect(problemSentence(refused({ status: 404, code: 'brand_new' }), 'vi')).not.toContain('brand_new');
    expect(problemSentence(refused({ status: 507, code: 'brand_new' }), 'vi')).toContain('Máy chủ gặp lỗi');
  });
  it('also when the network or a proxy answers', () => {
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('no_connection');
    expect(problemFromAnswer('<html>502</html>', 502).code).toBe('no_connection');
    expect(problemOf(new Error('slip')).code).toBe('unknown');
  });
});

describe('errors of single fields', () => {
  it('are found by the path of the field', () => {
    const error = refused({ status: 422, code: 'invalid', errors: [{ path: '/unit/name', code: 'too_small', message: 'x' }, { path: 'body.members', code: 'odd', message: 'x' }] });
    expect(fieldErrors(error, 'vi')).toEqual({ 'unit.name': 'Chưa điền, hoặc còn quá ngắn.', members: 'Chưa đúng, hãy xem lại.' });
  });
});
