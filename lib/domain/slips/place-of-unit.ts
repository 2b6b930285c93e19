/** "Sở Tư pháp tỉnh ", "Phòng Tư pháp ", "Ủy ban nhân dân " … : everything before the name of the area. */
const OFFICE = /^(?:Sở Tư pháp|Phòng Tư pháp|Ủy ban nhân dân|UBND)\s+/u
const AREA = /^(?:tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn)\s+(?=\p{L})/iu

/**
 * The place before the date of an authority's papers: the name of its area, "Sở Tư pháp tỉnh Đồng Tháp" → "Đồng Tháp".
 * Where the name is a number the kind of area stays, "Quận 10" (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4).
 */
export const placeOfUnit = (name: string): string => {
  const area = name.replace(OFFICE, '')
  const place = area.replace(AREA, '')
  return place.charAt(0).toUpperCase() + place.slice(1)
}
