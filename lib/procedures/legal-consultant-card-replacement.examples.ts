import { examplesOf } from '#lib/domain/procedure/example.ts'
import legalConsultantCardReplacement from './legal-consultant-card-replacement.ts'

const steps = ['noi-nop', 'nguoi-de-nghi', 'giay-to-tuy-than', 'the']

export default examplesOf(
  legalConsultantCardReplacement,
  {
    title: 'Tư vấn viên có Thẻ bị hư hỏng',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      organizationName: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
      fullName: 'Phạm Trung Kiên',
      sex: 'male',
      birthDate: '25/09/1982',
      permanentAddress: 'Số 77 đường Tôn Đức Thắng, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      idType: 'citizenId',
      idNumber: '087082004567',
      idIssuedOn: '02/03/2020',
      idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      telephone: '0913 579 246',
      reason: 'damaged',
      cardNumber: '11/TP-TVPL',
      cardIssuedOn: '21/05/2014',
      cardIssuedBy: 'Sở Tư pháp tỉnh Đồng Tháp',
      commitment: 'yes',
    },
    expected: { steps, papers: ['confirmedRequest', 'portraits', 'oldCard'], fee: 0, days: 7 },
  },
  {
    title: 'Tư vấn viên mất Thẻ, không nhớ số Thẻ',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      organizationName: 'Chi nhánh của Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp tại Sa Đéc',
      fullName: 'Huỳnh Thị Kim Loan',
      sex: 'female',
      birthDate: '19.05.1979',
      permanentAddress: 'Ấp Phú Thuận, xã Tân Phú Đông, thành phố Sa Đéc, tỉnh Đồng Tháp',
      currentAddress: 'Số 3 đường Lý Tự Trọng, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
      idType: 'oldId',
      idNumber: '340987654',
      idIssuedOn: '11/11/2008',
      idIssuedBy: 'Công an tỉnh Đồng Tháp',
      telephone: '0907 135 790',
      email: 'kimloan@example.com',
      reason: 'lost',
      lossDetails: 'Rơi trên đường đi công tác, đầu tháng 8 năm 2020',
      cardIssuedBy: 'Sở Tư pháp tỉnh Đồng Tháp',
      commitment: 'yes',
    },
    expected: { steps, papers: ['confirmedRequest', 'portraits'], fee: 0, days: 7 },
  },
)
