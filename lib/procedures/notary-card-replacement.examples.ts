import { examplesOf } from '#lib/domain/procedure/example.ts'
import notaryCardReplacement from './notary-card-replacement.ts'

const steps = ['noi-nop', 'nguoi-de-nghi', 'the']

export default examplesOf(
  notaryCardReplacement,
  {
    title: 'Công chứng viên có Thẻ bị hư hỏng',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      fullName: 'Trương Mỹ Lệ',
      birthDate: '16/06/1977',
      telephone: '0913 864 209',
      organizationName: 'Văn phòng công chứng Lê Thị Thu Hà',
      organizationAddress: 'Số 72 đường Hùng Vương, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      reason: 'damaged',
      cardNumber: '21/CCV',
      cardIssuedOn: '30/09/2015',
      commitment: 'yes',
    },
    expected: { steps, papers: ['portrait', 'oldCard'], fee: 100_000, days: 5 },
  },
  {
    title: 'Công chứng viên mất Thẻ, không nhớ số Thẻ',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      fullName: 'Đỗ Thành Nhân',
      birthDate: '24.12.1972',
      telephone: '0907 246 813',
      email: 'thanhnhan@example.com',
      organizationName: 'Phòng công chứng số 9 tỉnh Đồng Tháp',
      organizationAddress: 'Số 16 đường Lý Tự Trọng, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      reason: 'lost',
      lossDetails: 'Mất cùng ví tại chợ Cao Lãnh, ngày 08/8/2020',
      commitment: 'yes',
    },
    expected: { steps, papers: ['portrait'], fee: 100_000, days: 5 },
  },
)
