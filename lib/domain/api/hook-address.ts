/**
 * Why news cannot be sent to an address, in words, or null. Plain http is for a receiver on the same machine, as
 * developers have it; production refuses to send to one (lib/outside/web-hooks).
 */
export const hookAddressProblem = (text: string): string | null => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return badAddress
  if (url.username !== '' || url.password !== '') return 'Bỏ tên và mật khẩu khỏi địa chỉ: tin đã có chữ ký.'
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  return url.protocol === 'https:' || isHere ? null : badAddress
}

const badAddress = 'Nhập địa chỉ bắt đầu bằng https://, ví dụ https://cong.example.vn/nhan-tin.'
