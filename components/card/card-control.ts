/** The control that carries what the QR code of an identity card said. The picture of it is carried by none. */
export const cardControl = 'card'
