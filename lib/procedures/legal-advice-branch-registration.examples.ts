import { examplesOf } from '#lib/domain/procedure/example.ts'
import legalAdviceBranchRegistration from './legal-advice-branch-registration.ts'

const steps = ['noi-nop', 'trung-tam', 'chi-nhanh', 'truong-chi-nhanh', 'tu-van-vien']

const centre = {
  seatProvince: '87',
  organizationName: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
  organizationAddress: 'Số 10 đường Võ Trường Toản, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
  registrationNumber: '02/TP-ĐKHĐ-TVPL',
  registeredOn: '21/05/2014',
  registrationIssuedBy: 'Sở Tư pháp tỉnh Đồng Tháp',
  directorFullName: 'Lê Thị Ngọc Dung',
  organizationTelephone: '0277 385 2020',
  branchAddress: 'Số 35 đường Trần Hưng Đạo, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
  decidedOn: '05/08/2020',
  noCivilServants: 'yes',
  commitment: 'yes',
} as const

export default examplesOf(
  legalAdviceBranchRegistration,
  {
    title: 'Chi nhánh một người, tư vấn miễn phí',
    on: '2020-08-17',
    typed: {
      ...centre,
      branchName: 'Chi nhánh của Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp tại Sa Đéc',
      decisionNumber: '51/QĐ-HND',
      chargesFee: 'no',
      headFullName: 'Phạm Trung Kiên',
      headBirthDate: '25/09/1982',
      headStanding: 'card',
      headStandingNumber: '11/TP-TVPL',
      hasOthers: 'no',
    },
    expected: { steps, papers: ['centreRegistration', 'branchDecision', 'premises'], fee: 0, days: 7 },
  },
  {
    title: 'Chi nhánh có thu thù lao, Trưởng Chi nhánh xin cấp Thẻ, thêm một luật sư',
    on: '2020-08-17',
    typed: {
      ...centre,
      organizationEmail: 'tuvan.nongdan@example.com',
      branchName: 'Chi nhánh của Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp tại Hồng Ngự',
      branchAddress: 'Đường Lê Lợi, phường An Thạnh, thị xã Hồng Ngự, tỉnh Đồng Tháp',
      decisionNumber: '52/QĐ-HND',
      chargesFee: 'yes',
      headFullName: 'Nguyễn Hồng Đào',
      headBirthDate: '08/03/1987',
      headStanding: 'asksCard',
      hasOthers: 'yes',
      'consultants.0.fullName': 'Tăng Chí Bảo',
      'consultants.0.birthDate': '1/12/1976',
      'consultants.0.standing': 'lawyer',
      'consultants.0.standingNumber': '33/TP-ĐKHN',
    },
    expected: {
      steps,
      papers: [
        'centreRegistration',
        'branchDecision',
        'premises',
        'feeScale',
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
)
