/**
 * What a scanner read, as the code of a file: the bar code is the code itself, the QR code the address of the page that
 * tells how the file stands.
 */
export const scannedCode = (text: string): string => {
  const [, code] = /\/tra-cuu\?ma=([A-Z0-9.-]+)/i.exec(text) ?? []
  return code ?? text
}
