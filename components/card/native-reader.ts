/** The part of the browser's own reader of codes that is used here; TypeScript does not know it yet. */
type Detector = { detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]> }
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

/** The browser's own reader, where it has one: it is quicker and reads worse pictures than ours. */
export const nativeReader = async (): Promise<
  ((source: ImageBitmapSource) => Promise<string | null>) | null
> => {
  const Native = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector
  try {
    if (!Native || !(await Native.getSupportedFormats()).includes('qr_code')) return null
    const detector = new Native({ formats: ['qr_code'] })
    // It may exist and still not work, as where the system's part of it is missing.
    return async (source) => {
      const [code] = await detector.detect(source).catch(() => [])
      return code?.rawValue ?? null
    }
  } catch {
    return null
  }
}
