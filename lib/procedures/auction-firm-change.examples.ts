import { examplesOf } from '#lib/domain/procedure/example.ts'
import auctionFirmChange from './auction-firm-change.ts'

const expected = {
  steps: ['noi-dang-ky', 'to-chuc', 'thay-doi', 'nguoi-dai-dien'],
  papers: ['changeDocuments'],
  fee: 500_000,
  days: 5,
}

export default examplesOf(
  auctionFirmChange,
  {
    title: 'Công ty đấu giá hợp danh chuyển trụ sở trong tỉnh',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      organizationName: 'Công ty đấu giá hợp danh Sen Vàng',
      organizationAddress: 'Số 40 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '02/TP-ĐKHĐ',
      registeredOn: '12/03/2018',
      organizationTelephone: '0918 246 357',
      decidedOn: '10/08/2020',
      'changes.0.item': 'seat',
      'changes.0.before': 'Số 40 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      'changes.0.after': 'Số 123 đường Phạm Hữu Lầu, Phường 4, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      representativeFullName: 'Đặng Thị Ngọc Yến',
      representativePosition: 'Giám đốc',
      commitment: 'yes',
    },
    expected,
  },
  {
    title: 'Doanh nghiệp đổi tên và đổi người đại diện',
    on: '2020-08-17',
    typed: {
      registrationProvince: '87',
      organizationName: 'Công ty đấu giá hợp danh Đất Sen',
      organizationAddress: 'Số 88 đường Nguyễn Sinh Sắc, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      registrationNumber: '05/TP-ĐKHĐ',
      registeredOn: '04/09/2019',
      organizationTelephone: '0277 386 8642',
      organizationEmail: 'datsen@example.com',
      decidedOn: '14/8/2020',
      'changes.0.item': 'name',
      'changes.0.before': 'Công ty đấu giá hợp danh Đất Sen',
      'changes.0.after': 'Công ty đấu giá hợp danh Đất Sen Hồng',
      'changes.1.item': 'representative',
      'changes.1.before': 'Bà Ngô Thị Bảo Trân',
      'changes.1.after': 'Ông Hồ Minh Đức, Chứng chỉ hành nghề đấu giá số 560/TP/ĐG-CCHN cấp ngày 02/03/2020',
      representativeFullName: 'Hồ Minh Đức',
      representativePosition: 'Giám đốc',
      commitment: 'yes',
    },
    expected,
  },
)
