/** The letter after `g` for each place of work. */
export const placeKeys: Readonly<Record<string, string>> = {
  '/can-bo': 'b',
  '/can-bo/tiep-nhan': 't',
  '/can-bo/nhap-ho-so': 'n',
  '/can-bo/xu-ly': 'x',
  '/can-bo/sap-den-han': 's',
  '/can-bo/ky-duyet': 'd',
  '/can-bo/tra-ket-qua': 'k',
  '/can-bo/ban-giay': 'g',
  '/can-bo/ho-so': 'h',
  '/can-bo/so-theo-doi': 'o',
  '/can-bo/thong-ke': 'e',
  '/can-bo/quan-tri': 'q',
}
