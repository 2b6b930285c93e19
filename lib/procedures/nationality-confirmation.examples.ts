import { examplesOf } from '#lib/domain/procedure/example.ts'
import nationalityConfirmation from './nationality-confirmation.ts'

const steps = ['noi-nop', 'nguoi-yeu-cau', 'giay-to-tuy-than', 'quoc-tich', 'le-phi']

export default examplesOf(
  nationalityConfirmation,
  {
    title: 'Người còn giữ giấy khai sinh Việt Nam, cần xác nhận để làm hộ chiếu',
    on: '2020-08-17',
    typed: {
      residenceProvince: '87',
      currentAddress: 'Ấp 2, xã Thường Phước 1, huyện Hồng Ngự, tỉnh Đồng Tháp',
      fullName: 'Nguyễn Thị Út',
      sex: 'female',
      birthDate: '15/05/1972',
      birthPlace: 'Xã Thường Phước 1, huyện Hồng Ngự, tỉnh Đồng Tháp',
      birthRegisteredAt: 'Ủy ban nhân dân xã Thường Phước 1',
      idType: 'oldId',
      idNumber: '340123456',
      idIssuedOn: '03/03/2008',
      idIssuedBy: 'Công an tỉnh Đồng Tháp',
      telephone: '0939 222 333',
      hasProof: 'yes',
      proofs: 'Giấy khai sinh số 45 do Ủy ban nhân dân xã Thường Phước 1 cấp ngày 20/05/1972',
      purpose: 'Làm hộ chiếu',
      feeClass: 'normal',
      commitment: 'yes',
    },
    expected: { steps, papers: ['photos', 'identity', 'nationalityProof'], fee: 100_000, days: 20 },
  },
  {
    title: 'Người từ Biển Hồ về, không còn giấy tờ, được miễn lệ phí',
    on: '2020-08-17',
    typed: {
      residenceProvince: '87',
      currentAddress: 'Ấp Bình Hòa Thượng, xã Bình Thạnh, thị xã Hồng Ngự, tỉnh Đồng Tháp',
      lastAddress: 'Xã Bình Thạnh, huyện Hồng Ngự, tỉnh Đồng Tháp',
      fullName: 'Trần Văn Đực',
      sex: 'male',
      birthDate: '02/02/1965',
      birthPlace: 'Tỉnh Pursat, Campuchia',
      foreignNationality: 'Không quốc tịch',
      idType: 'passport',
      idNumber: 'KH123456',
      idIssuedOn: '11/01/2015',
      idIssuedBy: 'Cơ quan xuất nhập cảnh Campuchia',
      telephone: '0918 444 555',
      email: 'tranvanduc@example.com',
      hasProof: 'no',
      purpose: 'Làm giấy tờ tùy thân và đăng ký thường trú',
      feeClass: 'border',
      commitment: 'yes',
    },
    expected: {
      steps,
      papers: ['photos', 'identity', 'lifeStory', 'otherProof', 'feeExemption'],
      fee: 0,
      days: 55,
    },
  },
)
