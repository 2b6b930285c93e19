import { examplesOf } from '#lib/domain/procedure/example.ts'
import legalAdviceCentreChange from './legal-advice-centre-change.ts'

const centre = {
  registrationProvince: '87',
  registrant: 'centre',
  organizationName: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
  organizationAddress: 'Số 10 đường Võ Trường Toản, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
  registrationNumber: '02/TP-ĐKHĐ-TVPL',
  registeredOn: '21/05/2014',
  representativeFullName: 'Lê Thị Ngọc Dung',
  organizationTelephone: '0277 385 2020',
  decisionNumber: '60/QĐ-HND',
  decidedOn: '10/08/2020',
  commitment: 'yes',
} as const

export default examplesOf(
  legalAdviceCentreChange,
  {
    title: 'Trung tâm chuyển trụ sở trong thành phố Cao Lãnh',
    on: '2020-08-17',
    typed: {
      ...centre,
      changesSeat: 'yes',
      changesHead: 'no',
      changesPeople: 'no',
      newAddress: 'Số 41 đường Nguyễn Huệ, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
    },
    expected: {
      steps: ['noi-nop', 'to-chuc', 'thay-doi', 'tru-so', 'cam-doan'],
      papers: ['registrationCertificate', 'premises'],
      fee: 0,
      days: 7,
    },
  },
  {
    title: 'Chi nhánh có Trưởng Chi nhánh mới là luật sư, thêm một người xin cấp Thẻ, một người nghỉ',
    on: '2020-08-17',
    typed: {
      ...centre,
      registrant: 'branch',
      organizationName: 'Chi nhánh của Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp tại Sa Đéc',
      organizationEmail: 'sadec.tuvan@example.com',
      changesSeat: 'no',
      changesHead: 'yes',
      changesPeople: 'yes',
      newHeadFullName: 'Tăng Chí Bảo',
      newHeadBirthDate: '01/12/1976',
      newHeadStanding: 'lawyer',
      newHeadStandingNumber: '33/TP-ĐKHN',
      peopleChange: 'both',
      'consultants.0.fullName': 'Nguyễn Hồng Đào',
      'consultants.0.birthDate': '08/03/1987',
      'consultants.0.standing': 'asksCard',
      'leaving.0.fullName': 'Phạm Trung Kiên',
      'leaving.0.leftOn': '31/08/2020',
      'leaving.0.standingNumber': '11/TP-TVPL',
      noCivilServants: 'yes',
    },
    expected: {
      steps: ['noi-nop', 'to-chuc', 'thay-doi', 'nguoi-dung-dau', 'tu-van-vien', 'cam-doan'],
      papers: [
        'registrationCertificate',
        'headDecision',
        'cardRequests',
        'lawDegree',
        'legalWorkProof',
        'lawyerRegistration',
        'lawyerContract',
      ],
      fee: 0,
      days: 7,
    },
  },
  {
    title: 'Tổ chức chủ quản đổi tên nên tên Trung tâm phải đổi theo',
    on: '2020-08-17',
    typed: {
      ...centre,
      changesSeat: 'no',
      changesHead: 'no',
      changesPeople: 'no',
      otherChange: 'Tên Trung tâm, theo tên mới của tổ chức chủ quản',
    },
    expected: {
      steps: ['noi-nop', 'to-chuc', 'thay-doi', 'cam-doan'],
      papers: ['registrationCertificate'],
      fee: 0,
      days: 7,
    },
  },
)
