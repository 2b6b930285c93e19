// The seventeen districts of Hà Nội where extracts are asked for online since 01/08/2018, with their communes as of the
// beginning of 2020 (the General Statistics Office's list of 02/02/2020; the same units as in 2018). P phường, T thị
// trấn, X xã, each with its code.

export const haNoi = [
  {
    code: '001',
    name: 'Quận Ba Đình',
    communes:
      'P00001 Phúc Xá; P00004 Trúc Bạch; P00006 Vĩnh Phúc; P00007 Cống Vị; P00008 Liễu Giai; P00010 Nguyễn Trung Trực; P00013 Quán Thánh; P00016 Ngọc Hà; P00019 Điện Biên; P00022 Đội Cấn; P00025 Ngọc Khánh; P00028 Kim Mã; P00031 Giảng Võ; P00034 Thành Công',
  },
  {
    code: '002',
    name: 'Quận Hoàn Kiếm',
    communes:
      'P00037 Phúc Tân; P00040 Đồng Xuân; P00043 Hàng Mã; P00046 Hàng Buồm; P00049 Hàng Đào; P00052 Hàng Bồ; P00055 Cửa Đông; P00058 Lý Thái Tổ; P00061 Hàng Bạc; P00064 Hàng Gai; P00067 Chương Dương; P00070 Hàng Trống; P00073 Cửa Nam; P00076 Hàng Bông; P00079 Tràng Tiền; P00082 Trần Hưng Đạo; P00085 Phan Chu Trinh; P00088 Hàng Bài',
  },
  {
    code: '003',
    name: 'Quận Tây Hồ',
    communes:
      'P00091 Phú Thượng; P00094 Nhật Tân; P00097 Tứ Liên; P00100 Quảng An; P00103 Xuân La; P00106 Yên Phụ; P00109 Bưởi; P00112 Thụy Khuê',
  },
  {
    code: '004',
    name: 'Quận Long Biên',
    communes:
      'P00115 Thượng Thanh; P00118 Ngọc Thụy; P00121 Giang Biên; P00124 Đức Giang; P00127 Việt Hưng; P00130 Gia Thụy; P00133 Ngọc Lâm; P00136 Phúc Lợi; P00139 Bồ Đề; P00142 Sài Đồng; P00145 Long Biên; P00148 Thạch Bàn; P00151 Phúc Đồng; P00154 Cự Khối',
  },
  {
    code: '005',
    name: 'Quận Cầu Giấy',
    communes:
      'P00157 Nghĩa Đô; P00160 Nghĩa Tân; P00163 Mai Dịch; P00166 Dịch Vọng; P00167 Dịch Vọng Hậu; P00169 Quan Hoa; P00172 Yên Hoà; P00175 Trung Hoà',
  },
  {
    code: '006',
    name: 'Quận Đống Đa',
    communes:
      'P00178 Cát Linh; P00181 Văn Miếu; P00184 Quốc Tử Giám; P00187 Láng Thượng; P00190 Ô Chợ Dừa; P00193 Văn Chương; P00196 Hàng Bột; P00199 Láng Hạ; P00202 Khâm Thiên; P00205 Thổ Quan; P00208 Nam Đồng; P00211 Trung Phụng; P00214 Quang Trung; P00217 Trung Liệt; P00220 Phương Liên; P00223 Thịnh Quang; P00226 Trung Tự; P00229 Kim Liên; P00232 Phương Mai; P00235 Ngã Tư Sở; P00238 Khương Thượng',
  },
  {
    code: '007',
    name: 'Quận Hai Bà Trưng',
    communes:
      'P00241 Nguyễn Du; P00244 Bạch Đằng; P00247 Phạm Đình Hổ; P00250 Bùi Thị Xuân; P00253 Ngô Thì Nhậm; P00256 Lê Đại Hành; P00259 Đồng Nhân; P00262 Phố Huế; P00265 Đống Mác; P00268 Thanh Lương; P00271 Thanh Nhàn; P00274 Cầu Dền; P00277 Bách Khoa; P00280 Đồng Tâm; P00283 Vĩnh Tuy; P00286 Bạch Mai; P00289 Quỳnh Mai; P00292 Quỳnh Lôi; P00295 Minh Khai; P00298 Trương Định',
  },
  {
    code: '008',
    name: 'Quận Hoàng Mai',
    communes:
      'P00301 Thanh Trì; P00304 Vĩnh Hưng; P00307 Định Công; P00310 Mai Động; P00313 Tương Mai; P00316 Đại Kim; P00319 Tân Mai; P00322 Hoàng Văn Thụ; P00325 Giáp Bát; P00328 Lĩnh Nam; P00331 Thịnh Liệt; P00334 Trần Phú; P00337 Hoàng Liệt; P00340 Yên Sở',
  },
  {
    code: '009',
    name: 'Quận Thanh Xuân',
    communes:
      'P00343 Nhân Chính; P00346 Thượng Đình; P00349 Khương Trung; P00352 Khương Mai; P00355 Thanh Xuân Trung; P00358 Phương Liệt; P00361 Hạ Đình; P00364 Khương Đình; P00367 Thanh Xuân Bắc; P00370 Thanh Xuân Nam; P00373 Kim Giang',
  },
  {
    code: '019',
    name: 'Quận Nam Từ Liêm',
    communes:
      'P00592 Cầu Diễn; P00622 Xuân Phương; P00623 Phương Canh; P00625 Mỹ Đình 1; P00626 Mỹ Đình 2; P00628 Tây Mỗ; P00631 Mễ Trì; P00632 Phú Đô; P00634 Đại Mỗ; P00637 Trung Văn',
  },
  {
    code: '021',
    name: 'Quận Bắc Từ Liêm',
    communes:
      'P00595 Thượng Cát; P00598 Liên Mạc; P00601 Đông Ngạc; P00602 Đức Thắng; P00604 Thụy Phương; P00607 Tây Tựu; P00610 Xuân Đỉnh; P00611 Xuân Tảo; P00613 Minh Khai; P00616 Cổ Nhuế 1; P00617 Cổ Nhuế 2; P00619 Phú Diễn; P00620 Phúc Diễn',
  },
  {
    code: '268',
    name: 'Quận Hà Đông',
    communes:
      'P09538 Nguyễn Trãi; P09541 Mộ Lao; P09542 Văn Quán; P09544 Vạn Phúc; P09547 Yết Kiêu; P09550 Quang Trung; P09551 La Khê; P09552 Phú La; P09553 Phúc La; P09556 Hà Cầu; P09562 Yên Nghĩa; P09565 Kiến Hưng; P09568 Phú Lãm; P09571 Phú Lương; P09886 Dương Nội; P10117 Đồng Mai; P10123 Biên Giang',
  },
  {
    code: '018',
    name: 'Huyện Gia Lâm',
    communes:
      'T00526 Yên Viên; X00529 Yên Thường; X00532 Yên Viên; X00535 Ninh Hiệp; X00538 Đình Xuyên; X00541 Dương Hà; X00544 Phù Đổng; X00547 Trung Mầu; X00550 Lệ Chi; X00553 Cổ Bi; X00556 Đặng Xá; X00559 Phú Thị; X00562 Kim Sơn; T00565 Trâu Quỳ; X00568 Dương Quang; X00571 Dương Xá; X00574 Đông Dư; X00577 Đa Tốn; X00580 Kiêu Kỵ; X00583 Bát Tràng; X00586 Kim Lan; X00589 Văn Đức',
  },
  {
    code: '275',
    name: 'Huyện Quốc Oai',
    communes:
      'X04939 Đông Xuân; T09895 Quốc Oai; X09898 Sài Sơn; X09901 Phượng Cách; X09904 Yên Sơn; X09907 Ngọc Liệp; X09910 Ngọc Mỹ; X09913 Liệp Tuyết; X09916 Thạch Thán; X09919 Đồng Quang; X09922 Phú Cát; X09925 Tuyết Nghĩa; X09928 Nghĩa Hương; X09931 Cộng Hòa; X09934 Tân Phú; X09937 Đại Thành; X09940 Phú Mãn; X09943 Cấn Hữu; X09946 Tân Hòa; X09949 Hòa Thạch; X09952 Đông Yên',
  },
  {
    code: '280',
    name: 'Huyện Phú Xuyên',
    communes:
      'T10270 Phú Minh; T10273 Phú Xuyên; X10276 Hồng Minh; X10279 Phượng Dực; X10282 Văn Nhân; X10285 Thụy Phú; X10288 Tri Trung; X10291 Đại Thắng; X10294 Phú Túc; X10297 Văn Hoàng; X10300 Hồng Thái; X10303 Hoàng Long; X10306 Quang Trung; X10309 Nam Phong; X10312 Nam Triều; X10315 Tân Dân; X10318 Sơn Hà; X10321 Chuyên Mỹ; X10324 Khai Thái; X10327 Phúc Tiến; X10330 Vân Từ; X10333 Tri Thủy; X10336 Đại Xuyên; X10339 Phú Yên; X10342 Bạch Hạ; X10345 Quang Lãng; X10348 Châu Can; X10351 Minh Tân',
  },
  {
    code: '281',
    name: 'Huyện Ứng Hòa',
    communes:
      'T10354 Vân Đình; X10357 Viên An; X10360 Viên Nội; X10363 Hoa Sơn; X10366 Quảng Phú Cầu; X10369 Trường Thịnh; X10372 Cao Thành; X10375 Liên Bạt; X10378 Sơn Công; X10381 Đồng Tiến; X10384 Phương Tú; X10387 Trung Tú; X10390 Đồng Tân; X10393 Tảo Dương Văn; X10396 Vạn Thái; X10399 Minh Đức; X10402 Hòa Lâm; X10405 Hòa Xá; X10408 Trầm Lộng; X10411 Kim Đường; X10414 Hòa Nam; X10417 Hòa Phú; X10420 Đội Bình; X10423 Đại Hùng; X10426 Đông Lỗ; X10429 Phù Lưu; X10432 Đại Cường; X10435 Lưu Hoàng; X10438 Hồng Quang',
  },
  {
    code: '282',
    name: 'Huyện Mỹ Đức',
    communes:
      'T10441 Đại Nghĩa; X10444 Đồng Tâm; X10447 Thượng Lâm; X10450 Tuy Lai; X10453 Phúc Lâm; X10456 Mỹ Thành; X10459 Bột Xuyên; X10462 An Mỹ; X10465 Hồng Sơn; X10468 Lê Thanh; X10471 Xuy Xá; X10474 Phùng Xá; X10477 Phù Lưu Tế; X10480 Đại Hưng; X10483 Vạn Kim; X10486 Đốc Tín; X10489 Hương Sơn; X10492 Hùng Tiến; X10495 An Tiến; X10498 Hợp Tiến; X10501 Hợp Thanh; X10504 An Phú',
  },
] as const
