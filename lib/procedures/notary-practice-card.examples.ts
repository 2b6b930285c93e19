import { examplesOf } from '#lib/domain/procedure/example.ts'
import notaryPracticeCard from './notary-practice-card.ts'

const steps = ['noi-nop', 'to-chuc', 'cong-chung-vien', 'cam-doan']

export default examplesOf(
  notaryPracticeCard,
  {
    title: 'Phòng công chứng đăng ký cho công chứng viên vừa được bổ nhiệm, tỉnh chưa có Hội',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      hasAssociation: 'no',
      notaryOrganizationKind: 'public',
      organizationName: 'Phòng công chứng số 9 tỉnh Đồng Tháp',
      organizationAddress: 'Số 16 đường Lý Tự Trọng, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '245/QĐ-UBND',
      registeredOn: '15/05/1996',
      organizationTelephone: '0277 385 7531',
      notaryFullName: 'Lâm Quốc Huy',
      notaryBirthDate: '12/10/1985',
      appointmentNumber: '1602/QĐ-BTP',
      appointedOn: '08/07/2020',
      practisedElsewhere: 'no',
      representativeFullName: 'Phạm Thị Tuyết Mai',
      commitment: 'yes',
    },
    expected: { steps, papers: ['appointmentDecision', 'portrait'], fee: 100_000, days: 7 },
  },
  {
    title: 'Văn phòng công chứng nhận công chứng viên hợp danh từ nơi khác đến',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      hasAssociation: 'yes',
      notaryOrganizationKind: 'office',
      organizationName: 'Văn phòng công chứng Lê Thị Thu Hà',
      organizationAddress: 'Số 72 đường Hùng Vương, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      registrationNumber: '07/TP-ĐKHĐ-CC',
      registeredOn: '21/09/2015',
      organizationTelephone: '0918 531 642',
      organizationEmail: 'vpccthuha@example.com',
      notaryFullName: 'Nguyễn Đăng Khoa',
      notaryBirthDate: '3/3/1979',
      appointmentNumber: '887/QĐ-BTP',
      appointedOn: '14/04/2014',
      notaryStanding: 'partner',
      practisedElsewhere: 'yes',
      previousCardNumber: '15/CCV',
      representativeFullName: 'Lê Thị Thu Hà',
      commitment: 'yes',
    },
    expected: {
      steps,
      papers: ['appointmentDecision', 'portrait', 'associationMembership', 'removalDecision'],
      fee: 100_000,
      days: 7,
    },
  },
)
