/** The cookie of a screen at the counter. The browser sends it to the screen's own pages and to no other. */
export const kioskCookie = 'mctp-quay'

const attributes = (appUrl: string): string =>
  `Path=/quay; HttpOnly; SameSite=Strict${appUrl.startsWith('https:') ? '; Secure' : ''}`

export const pairedCookie = (token: string, appUrl: string): string =>
  `${kioskCookie}=${token}; ${attributes(appUrl)}`

export const closedCookie = (appUrl: string): string => `${kioskCookie}=; ${attributes(appUrl)}; Max-Age=0`
