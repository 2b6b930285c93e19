import { examplesOf } from '#lib/domain/procedure/example.ts'
import notaryApprenticeship from './notary-apprenticeship.ts'

const steps = ['noi-tap-su', 'nguoi-de-nghi', 'giay-to-tuy-than', 'dao-tao']

export default examplesOf(
  notaryApprenticeship,
  {
    title: 'Người vừa tốt nghiệp khóa đào tạo, đã có văn phòng nhận tập sự',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      arrangement: 'found',
      hostName: 'Văn phòng công chứng Lê Thị Thu Hà',
      hostAddress: 'Số 72 đường Hùng Vương, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      mentorFullName: 'Trương Mỹ Lệ',
      fullName: 'Nguyễn Phương Thảo',
      sex: 'female',
      birthDate: '10/09/1993',
      permanentAddress: 'Ấp Tân Hòa, xã Tân Quy Tây, thành phố Sa Đéc, tỉnh Đồng Tháp',
      idType: 'citizenId',
      idNumber: '087193006789',
      idIssuedOn: '05/11/2019',
      idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      telephone: '0939 357 159',
      training: 'course',
      trainingCertificateNumber: '1187/HVTP',
      trainingCertificateIssuedOn: '12/06/2020',
      trainingCertificateIssuedBy: 'Học viện Tư pháp',
      commitment: 'yes',
    },
    expected: { steps, papers: ['hostAcceptance', 'lawDegree', 'trainingCertificate'], fee: 0, days: 7 },
  },
  {
    title: 'Cựu thẩm phán đã qua khóa bồi dưỡng, đề nghị Sở Tư pháp bố trí nơi tập sự',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      arrangement: 'wanted',
      fullName: 'Hà Văn Tường',
      sex: 'male',
      birthDate: '22-5-1962',
      permanentAddress: 'Khóm 2, thị trấn Tràm Chim, huyện Tam Nông, tỉnh Đồng Tháp',
      currentAddress: 'Số 11 đường Ngô Thì Nhậm, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      idType: 'oldId',
      idNumber: '340123987',
      idIssuedOn: '09/09/2009',
      idIssuedBy: 'Công an tỉnh Đồng Tháp',
      telephone: '0918 159 753',
      email: 'vantuong@example.com',
      training: 'refresher',
      trainingCertificateNumber: '302/BD-HVTP',
      trainingCertificateIssuedOn: '28/07/2020',
      trainingCertificateIssuedBy: 'Học viện Tư pháp',
      commitment: 'yes',
    },
    expected: { steps, papers: ['lawDegree', 'trainingCertificate'], fee: 0, days: 10 },
  },
)
