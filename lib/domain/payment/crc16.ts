/**
 * CRC-16/CCITT-FALSE (polynomial 0x1021, initial value 0xFFFF, not reflected) over the text's ASCII bytes, as four
 * hexadecimal digits: what EMVCo puts at the end of a QR code for payments.
 */
export const crc16 = (text: string): string => {
  let crc = 0xffff
  for (const sign of text) {
    crc ^= (sign.codePointAt(0) ?? 0) << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}
