// The twelve districts of Đồng Tháp with their communes as of the beginning of 2020 (the General Statistics Office's list
// of 02/02/2020). P phường, T thị trấn, X xã, each with its code.

export const dongThap = [
  {
    code: '866',
    name: 'Thành phố Cao Lãnh',
    communes:
      'P29863 11; P29866 1; P29869 2; P29872 4; P29875 3; P29878 6; X29881 Mỹ Ngãi; X29884 Mỹ Tân; X29887 Mỹ Trà; P29888 Mỹ Phú; X29890 Tân Thuận Tây; P29892 Hoà Thuận; X29893 Hòa An; X29896 Tân Thuận Đông; X29899 Tịnh Thới',
  },
  {
    code: '867',
    name: 'Thành phố Sa Đéc',
    communes:
      'P29902 3; P29905 1; P29908 4; P29911 2; X29914 Tân Khánh Đông; P29917 Tân Quy Đông; P29919 An Hoà; X29920 Tân Quy Tây; X29923 Tân Phú Đông',
  },
  {
    code: '868',
    name: 'Thị xã Hồng Ngự',
    communes:
      'P29954 An Lộc; P29955 An Thạnh; X29959 Bình Thạnh; X29965 Tân Hội; P29978 An Lạc; X29986 An Bình B; X29989 An Bình A',
  },
  {
    code: '869',
    name: 'Huyện Tân Hồng',
    communes:
      'T29926 Sa Rài; X29929 Tân Hộ Cơ; X29932 Thông Bình; X29935 Bình Phú; X29938 Tân Thành A; X29941 Tân Thành B; X29944 Tân Phước; X29947 Tân Công Chí; X29950 An Phước',
  },
  {
    code: '870',
    name: 'Huyện Hồng Ngự',
    communes:
      'X29956 Thường Phước 1; X29962 Thường Thới Hậu A; T29971 Thường Thới Tiền; X29974 Thường Phước 2; X29977 Thường Lạc; X29980 Long Khánh A; X29983 Long Khánh B; X29992 Long Thuận; X29995 Phú Thuận B; X29998 Phú Thuận A',
  },
  {
    code: '871',
    name: 'Huyện Tam Nông',
    communes:
      'T30001 Tràm Chim; X30004 Hoà Bình; X30007 Tân Công Sính; X30010 Phú Hiệp; X30013 Phú Đức; X30016 Phú Thành B; X30019 An Hòa; X30022 An Long; X30025 Phú Cường; X30028 Phú Ninh; X30031 Phú Thọ; X30034 Phú Thành A',
  },
  {
    code: '872',
    name: 'Huyện Tháp Mười',
    communes:
      'T30037 Mỹ An; X30040 Thạnh Lợi; X30043 Hưng Thạnh; X30046 Trường Xuân; X30049 Tân Kiều; X30052 Mỹ Hòa; X30055 Mỹ Quý; X30058 Mỹ Đông; X30061 Đốc Binh Kiều; X30064 Mỹ An; X30067 Phú Điền; X30070 Láng Biển; X30073 Thanh Mỹ',
  },
  {
    code: '873',
    name: 'Huyện Cao Lãnh',
    communes:
      'T30076 Mỹ Thọ; X30079 Gáo Giồng; X30082 Phương Thịnh; X30085 Ba Sao; X30088 Phong Mỹ; X30091 Tân Nghĩa; X30094 Phương Trà; X30097 Nhị Mỹ; X30100 Mỹ Thọ; X30103 Tân Hội Trung; X30106 An Bình; X30109 Mỹ Hội; X30112 Mỹ Hiệp; X30115 Mỹ Long; X30118 Bình Hàng Trung; X30121 Mỹ Xương; X30124 Bình Hàng Tây; X30127 Bình Thạnh',
  },
  {
    code: '874',
    name: 'Huyện Thanh Bình',
    communes:
      'T30130 Thanh Bình; X30133 Tân Quới; X30136 Tân Hòa; X30139 An Phong; X30142 Phú Lợi; X30145 Tân Mỹ; X30148 Bình Tấn; X30151 Tân Huề; X30154 Tân Bình; X30157 Tân Thạnh; X30160 Tân Phú; X30163 Bình Thành; X30166 Tân Long',
  },
  {
    code: '875',
    name: 'Huyện Lấp Vò',
    communes:
      'T30169 Lấp Vò; X30172 Mỹ An Hưng A; X30175 Tân Mỹ; X30178 Mỹ An Hưng B; X30181 Tân  Khánh Trung; X30184 Long Hưng A; X30187 Vĩnh Thạnh; X30190 Long Hưng B; X30193 Bình Thành; X30196 Định An; X30199 Định Yên; X30202 Hội An Đông; X30205 Bình Thạnh Trung',
  },
  {
    code: '876',
    name: 'Huyện Lai Vung',
    communes:
      'T30208 Lai Vung; X30211 Tân Dương; X30214 Hòa Thành; X30217 Long Hậu; X30220 Tân Phước; X30223 Hòa Long; X30226 Tân Thành; X30229 Long Thắng; X30232 Vĩnh Thới; X30235 Tân Hòa; X30238 Định Hòa; X30241 Phong Hòa',
  },
  {
    code: '877',
    name: 'Huyện Châu Thành',
    communes:
      'T30244 Cái Tàu Hạ; X30247 An Hiệp; X30250 An Nhơn; X30253 Tân Nhuận Đông; X30256 Tân Bình; X30259 Tân Phú Trung; X30262 Phú Long; X30265 An Phú Thuận; X30268 Phú Hựu; X30271 An Khánh; X30274 Tân Phú; X30277 Hòa Tân',
  },
] as const
