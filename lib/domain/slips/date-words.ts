/**
 * The place and date line of an official paper: "Đồng Tháp, ngày 05 tháng 02 năm 2020". Days under 10 and the months
 * January and February take a zero in front (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4).
 */
export const placeAndDate = (place: string | null, day: Temporal.PlainDate): string =>
  `${place ?? '…………'}, ${dayInWords(day)}`

/** "ngày 05 tháng 02 năm 2020". */
export const dayInWords = ({ day, month, year }: Temporal.PlainDate): string =>
  `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`

/** "09 giờ 05 phút, ngày 17 tháng 8 năm 2020". */
export const momentInWords = (moment: Temporal.PlainDateTime): string =>
  `${twoDigits(moment.hour)} giờ ${twoDigits(moment.minute)} phút, ${dayInWords(moment.toPlainDate())}`

/** "17/08/2020". */
export const shortDay = ({ day, month, year }: Temporal.PlainDate): string =>
  `${twoDigits(day)}/${twoDigits(month)}/${year}`

/** "09:05 ngày 17/08/2020". */
export const shortMoment = (moment: Temporal.PlainDateTime): string =>
  `${twoDigits(moment.hour)}:${twoDigits(moment.minute)} ngày ${shortDay(moment.toPlainDate())}`

const twoDigits = (number: number): string => String(number).padStart(2, '0')
