import { examplesOf } from '#lib/domain/procedure/example.ts'
import foreignLawPracticeRegistration from './foreign-law-practice-registration.ts'

const expected = {
  steps: ['noi-dat-tru-so', 'giay-phep', 'tru-so', 'nguoi-dung-dau'],
  papers: ['licence', 'seatProof'],
  fee: 2_000_000,
  days: 10,
}

export default examplesOf(
  foreignLawPracticeRegistration,
  {
    title: 'Chi nhánh của một hãng luật nước ngoài đặt tại Sa Đéc',
    on: '2020-08-17',
    typed: {
      foreignForm: 'branch',
      seatProvince: '87',
      organizationName: 'Chi nhánh Blue River LLP tại Đồng Tháp',
      licenceNumber: '12/BTP/GP',
      licenceIssuedOn: '15/07/2020',
      organizationAddress: 'Số 118 đường Nguyễn Sinh Sắc, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      organizationTelephone: '0277 386 5790',
      organizationEmail: 'office@example.com',
      headFullName: 'Margaret Anne Collins',
      practiceScope: 'all',
      commitment: 'yes',
    },
    expected,
  },
  {
    title: 'Công ty luật liên doanh chỉ hành nghề một số lĩnh vực',
    on: '2020-08-17',
    typed: {
      foreignForm: 'jointVenture',
      seatProvince: '87',
      organizationName: 'Công ty luật trách nhiệm hữu hạn Cửu Long Kawa',
      licenceNumber: '07/BTP/GP',
      licenceIssuedOn: '1/7/2020',
      organizationAddress: 'Số 40 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      organizationTelephone: '0909 864 213',
      headFullName: 'Kawano Kenta',
      practiceScope: 'some',
      practiceDetails: 'Tư vấn pháp luật về đầu tư và thương mại',
      commitment: 'yes',
    },
    expected,
  },
)
