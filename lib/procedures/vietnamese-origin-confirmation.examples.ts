import { examplesOf } from '#lib/domain/procedure/example.ts'
import vietnameseOriginConfirmation from './vietnamese-origin-confirmation.ts'

const steps = ['noi-nop', 'nguoi-yeu-cau', 'giay-to-tuy-than', 'nguon-goc']
const papers = ['photos', 'identity', 'originProof']

export default examplesOf(
  vietnameseOriginConfirmation,
  {
    title: 'Người từng có quốc tịch Việt Nam, nay mang quốc tịch Hoa Kỳ',
    on: '2020-08-17',
    typed: {
      residenceProvince: '87',
      currentAddress: 'Số 20 đường Lê Lợi, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
      fullName: 'Phan Thị Mỹ Dung',
      sex: 'female',
      birthDate: '08/08/1958',
      birthPlace: 'Thị xã Sa Đéc, tỉnh Đồng Tháp',
      presentNationality: 'Hoa Kỳ',
      idType: 'passport',
      idNumber: '512345678',
      idIssuedOn: '10/10/2016',
      idIssuedBy: 'Bộ Ngoại giao Hoa Kỳ',
      telephone: '0909 111 222',
      email: 'mydung@example.com',
      originBy: 'self',
      proofs: 'Giấy khai sinh số 112 do xã Tân Vĩnh Hòa, quận Sa Đéc cấp năm 1958',
      purpose: 'Làm thủ tục miễn thị thực',
      commitment: 'yes',
    },
    expected: { steps, papers, fee: 100_000, days: 5 },
  },
  {
    title: 'Người có mẹ là người Việt Nam',
    on: '2020-08-17',
    typed: {
      residenceProvince: '87',
      currentAddress: 'Số 5 đường 30/4, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      fullName: 'Pierre Nguyen',
      sex: 'male',
      birthDate: '01/12/1985',
      birthPlace: 'Lyon, Pháp',
      presentNationality: 'Pháp',
      idType: 'passport',
      idNumber: '15CK12345',
      idIssuedOn: '05/06/2018',
      idIssuedBy: 'Cộng hòa Pháp',
      telephone: '0907 888 999',
      originBy: 'parents',
      ancestorName: 'Nguyễn Thị Lan, sinh năm 1955, mẹ',
      proofs: 'Giấy khai sinh của mẹ do xã Mỹ Trà, quận Cao Lãnh cấp năm 1955',
      purpose: 'Xin thẻ tạm trú dài hạn',
      commitment: 'yes',
    },
    expected: { steps, papers, fee: 100_000, days: 5 },
  },
)
