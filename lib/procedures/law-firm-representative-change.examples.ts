import { examplesOf } from '#lib/domain/procedure/example.ts'
import lawFirmRepresentativeChange from './law-firm-representative-change.ts'

const expected = {
  steps: ['noi-dang-ky', 'to-chuc', 'nguoi-dai-dien', 'nguoi-dai-dien-moi', 'cam-doan'],
  papers: ['currentRegistration'],
  fee: 50_000,
  days: 5,
}

export default examplesOf(
  lawFirmRepresentativeChange,
  {
    title: 'Công ty luật hợp danh cử thành viên khác làm Giám đốc',
    on: '2020-08-17',
    typed: {
      practiceForm: 'partnership',
      registrationProvince: '87',
      organizationName: 'Công ty luật hợp danh Tràm Xanh',
      organizationAddress: 'Số 8 đường Trần Hưng Đạo, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
      registrationNumber: '51030007/TP/ĐKHĐ',
      registeredOn: '02/10/2013',
      organizationTelephone: '0277 386 2468',
      representativeFullName: 'Lê Quốc Thịnh',
      representativeCardNumber: '9035/LS',
      representativeCardIssuedOn: '20/11/2014',
      newRepresentativeFullName: 'Phan Thị Diễm Trang',
      newRepresentativePermanentAddress: 'Số 14 đường Hùng Vương, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      newRepresentativeCardNumber: '10266/LS',
      newRepresentativeCardIssuedOn: '03/06/2015',
      decidedOn: '14/08/2020',
      commitment: 'yes',
    },
    expected,
  },
  {
    title: 'Công ty luật trách nhiệm hữu hạn nhiều thành viên đổi người đại diện',
    on: '2020-08-17',
    typed: {
      practiceForm: 'multiMember',
      registrationProvince: '87',
      organizationName: 'Công ty luật trách nhiệm hữu hạn Đồng Sen',
      organizationAddress: 'Khóm 2, thị trấn Mỹ An, huyện Tháp Mười, tỉnh Đồng Tháp',
      registrationNumber: '51020011/TP/ĐKHĐ',
      registeredOn: '06/06/2017',
      organizationTelephone: '0977 531 246',
      organizationEmail: 'dongsen@example.com',
      representativeFullName: 'Bùi Thanh Liêm',
      representativeCardNumber: '8862/LS',
      representativeCardIssuedOn: '12/12/2013',
      newRepresentativeFullName: 'Hồ Thị Cẩm Tú',
      newRepresentativePermanentAddress: 'Ấp Mỹ Phước, xã Mỹ Quý, huyện Tháp Mười, tỉnh Đồng Tháp',
      newRepresentativeCardNumber: '11540/LS',
      newRepresentativeCardIssuedOn: '25/10/2016',
      decidedOn: '07/08/2020',
      commitment: 'yes',
    },
    expected,
  },
)
