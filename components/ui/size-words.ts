const oneDecimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** Bytes as people read them: 940 → "1 KB", 1258291 → "1,2 MB". */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${oneDecimal.format(bytes / 1024 / 1024)} MB`
