const words: Readonly<Record<string, string>> = {
  online: 'Trực tuyến',
  assisted: 'Trực tuyến, có hỗ trợ',
  direct: 'Tại quầy',
  post: 'Bưu chính',
}

/** How a file came in. */
export const channelWords = (channel: string): string => words[channel] ?? channel
