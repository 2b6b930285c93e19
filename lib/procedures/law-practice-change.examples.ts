import { examplesOf } from '#lib/domain/procedure/example.ts'
import lawPracticeChange from './law-practice-change.ts'

const everyStep = ['noi-dang-ky', 'to-chuc', 'thay-doi', 'cam-doan']

export default examplesOf(
  lawPracticeChange,
  {
    title: 'Văn phòng luật sư đổi tên',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      registrationNumber: '51010021/TP/ĐKHĐ',
      registeredOn: '12/05/2016',
      organizationName: 'Văn phòng luật sư Nguyễn Phước',
      organizationAddress: 'Số 30 đường Nguyễn Huệ, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      organizationTelephone: '0913 246 810',
      decidedOn: '10/08/2020',
      'changes.0.item': 'name',
      'changes.0.before': 'Văn phòng luật sư Nguyễn Phước',
      'changes.0.after': 'Văn phòng luật sư Phước An',
      representativeFullName: 'Nguyễn Hữu Phước',
      commitment: 'yes',
    },
    expected: { steps: everyStep, papers: ['currentRegistration', 'changeDocuments'], fee: 50_000, days: 5 },
  },
  {
    title: 'Công ty luật chuyển trụ sở, thêm một luật sư thành viên và mở văn phòng giao dịch',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      registrationNumber: '51030007/TP/ĐKHĐ',
      registeredOn: '02/10/2013',
      organizationName: 'Công ty luật hợp danh Tràm Xanh',
      organizationAddress: 'Số 8 đường Trần Hưng Đạo, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
      organizationTelephone: '0277 386 2468',
      organizationEmail: 'tramxanh@example.com',
      decidedOn: '12/8/2020',
      'changes.0.item': 'seat',
      'changes.0.before': 'Số 8 đường Trần Hưng Đạo, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
      'changes.0.after': 'Số 112 đường Nguyễn Sinh Sắc, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      'changes.1.item': 'members',
      'changes.1.before': 'Lê Quốc Thịnh\nPhan Thị Diễm Trang',
      'changes.1.after':
        'Lê Quốc Thịnh\nPhan Thị Diễm Trang\nHuỳnh Công Danh, thường trú tại khóm 3, thị trấn Lấp Vò, huyện Lấp Vò, tỉnh Đồng Tháp',
      'changes.2.item': 'transactionOffice',
      'changes.2.after': 'Khóm Mỹ Tây, thị trấn Mỹ Thọ, huyện Cao Lãnh, tỉnh Đồng Tháp',
      representativeFullName: 'Lê Quốc Thịnh',
      commitment: 'yes',
    },
    expected: {
      steps: everyStep,
      papers: ['currentRegistration', 'seatProof', 'practisingCertificate', 'lawyerCard', 'changeDocuments'],
      fee: 50_000,
      days: 5,
    },
  },
)
