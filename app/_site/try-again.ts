import type { PlainSentence } from '#lib/words/translate.ts'
/** What is said when the tries are used up. The times are those for which lib/outside/rate-limits stays shut. */
export const tryAgain = {
  password:
    'Đã nhập sai nhiều lần nên tạm khóa đăng nhập bằng mật khẩu trong 15 phút. Hết 15 phút thì thử lại, hoặc đặt lại mật khẩu.',
  register: 'Đã có nhiều lần đăng ký từ nơi này. Hãy thử lại sau một giờ.',
  reset: 'Đã yêu cầu nhiều lần. Hãy kiểm tra hộp thư, hoặc thử lại sau một giờ.',
  lookUp: 'Đã tra cứu nhiều lần trong một phút. Hãy đợi một phút rồi thử lại.',
} as const satisfies Readonly<Record<string, PlainSentence>>
