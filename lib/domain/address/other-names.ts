/** What people write for a former province besides its name. */
export const alsoCalledProvinces: Readonly<Record<string, readonly string[]>> = {
  'Thành phố Hồ Chí Minh': ['HCM', 'TPHCM', 'HCMC', 'Sài Gòn', 'Saigon'],
  'Thành phố Hà Nội': ['HN', 'TPHN', 'Hanoi', 'Hà Tây'],
  'Thành phố Huế': ['Thừa Thiên Huế', 'TT Huế', 'Thừa Thiên', 'TTH'],
  'Thành phố Đà Nẵng': ['Danang', 'TPDN'],
  'Thành phố Hải Phòng': ['Haiphong'],
  'Tỉnh Bà Rịa - Vũng Tàu': ['BRVT', 'BR VT', 'Vũng Tàu'],
  'Tỉnh Đắk Lắk': ['Daklak', 'Daclac'],
  'Tỉnh Đắk Nông': ['Daknong'],
  'Tỉnh Kon Tum': ['Kontum'],
}

/**
 * Districts under names that ended before 2025, and spellings in one word. TP Thủ Đức was made of three districts
 * (NQ 1111/NQ-UBTVQH14), Từ Liêm divided in two (NQ 132/NQ-CP năm 2013), as was the city of Huế (NQ 175/2024/QH15).
 */
export const alsoCalledDistricts: Readonly<Record<string, readonly string[]>> = {
  'Thành phố Thủ Đức, Thành phố Hồ Chí Minh': ['Quận 2', 'Quận 9', 'Quận Thủ Đức'],
  'Quận Bắc Từ Liêm, Thành phố Hà Nội': ['Huyện Từ Liêm'],
  'Quận Nam Từ Liêm, Thành phố Hà Nội': ['Huyện Từ Liêm'],
  'Quận Thuận Hóa, Thành phố Huế': ['Thành phố Huế'],
  'Quận Phú Xuân, Thành phố Huế': ['Thành phố Huế'],
  'Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk': ['Ban Mê Thuột', 'Buôn Mê Thuột', 'BMT'],
  'Thành phố Pleiku, Tỉnh Gia Lai': ['Plei Ku', 'Pleicu'],
  'Thành phố Kon Tum, Tỉnh Kon Tum': ['Kontum'],
}
