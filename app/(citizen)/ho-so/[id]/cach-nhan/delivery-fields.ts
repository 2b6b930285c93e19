import type { DeliveryWay } from '#lib/domain/post/delivery-ways.ts'
import { address, choice, personName, telephone } from '#lib/domain/procedure/fields.ts'

const wayWords: Readonly<Record<DeliveryWay, string>> = {
  desk: 'Đến nhận tại Bộ phận Một cửa',
  electronic: 'Chỉ nhận bản điện tử có ký số, không nhận bản giấy',
  post: 'Nhận qua bưu chính tại địa chỉ',
}

/** How the result is to come, and for post to whom and where. */
export const deliveryFields = (offered: readonly DeliveryWay[]) => ({
  way: choice({
    label: 'Nhận kết quả bằng cách nào',
    control: 'radio',
    options: Object.fromEntries(offered.map((way) => [way, wayWords[way]])),
  }),
  ...(offered.includes('post') && byPost),
})

const byPost = {
  recipient: personName({ label: 'Họ và tên người nhận thư', onlyIf: { way: 'post' } }),
  telephone: telephone({
    label: 'Điện thoại người nhận thư',
    hint: 'Bưu tá gọi số này khi phát.',
    onlyIf: { way: 'post' },
    width: 'medium',
  }),
  address: address({
    label: 'Địa chỉ nhận thư',
    hint: 'Số nhà, đường hoặc thôn, xã hoặc phường, tỉnh hoặc thành phố.',
    max: 300,
    onlyIf: { way: 'post' },
  }),
} as const
