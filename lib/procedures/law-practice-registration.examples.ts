import { examplesOf } from '#lib/domain/procedure/example.ts'
import lawPracticeRegistration from './law-practice-registration.ts'

export default examplesOf(
  lawPracticeRegistration,
  {
    title: 'Một luật sư mở văn phòng luật sư tại Cao Lãnh',
    on: '2020-08-17',
    typed: {
      practiceForm: 'office',
      registrationProvince: '87',
      organizationName: 'Văn phòng luật sư Sen Hồng',
      organizationAddress: 'Số 26 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      organizationTelephone: '0912 468 135',
      representativeFullName: 'Nguyễn Thị Mỹ Hạnh',
      representativePermanentAddress: 'Số 51 đường Nguyễn Huệ, Phường 2, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      representativeCardNumber: '11872/LS',
      representativeCardIssuedOn: '05/04/2017',
      practiceScope: 'all',
      commitment: 'yes',
    },
    expected: {
      steps: ['hinh-thuc', 'to-chuc', 'nguoi-dai-dien', 'linh-vuc'],
      papers: ['practisingCertificate', 'lawyerCard', 'seatProof'],
      fee: 50_000,
      days: 10,
    },
  },
  {
    title: 'Ba luật sư lập công ty luật hợp danh, chỉ làm tư vấn và đại diện',
    on: '2020-08-17',
    typed: {
      practiceForm: 'partnership',
      registrationProvince: '87',
      organizationName: 'Công ty luật hợp danh Tràm Xanh',
      organizationAddress: 'Số 8 đường Trần Hưng Đạo, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
      organizationTelephone: '0277 386 2468',
      organizationEmail: 'tramxanh@example.com',
      representativeFullName: 'Lê Quốc Thịnh',
      representativePermanentAddress: 'Ấp Phú Hòa, xã Tân Phú Đông, thành phố Sa Đéc, tỉnh Đồng Tháp',
      representativeCardNumber: '9035/LS',
      representativeCardIssuedOn: '20/11/2014',
      'members.0.fullName': 'Phan Thị Diễm Trang',
      'members.0.permanentAddress': 'Số 14 đường Hùng Vương, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      'members.1.fullName': 'Huỳnh Công Danh',
      'members.1.permanentAddress': 'Khóm 3, thị trấn Lấp Vò, huyện Lấp Vò, tỉnh Đồng Tháp',
      practiceScope: 'some',
      practiceDetails: 'Tư vấn pháp luật; đại diện ngoài tố tụng',
      commitment: 'yes',
    },
    expected: {
      steps: ['hinh-thuc', 'to-chuc', 'nguoi-dai-dien', 'thanh-vien', 'linh-vuc'],
      papers: ['charter', 'practisingCertificate', 'lawyerCard', 'seatProof'],
      fee: 50_000,
      days: 10,
    },
  },
)
