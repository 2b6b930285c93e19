// The package types the WebAssembly underneath, not the small interface of its own that its README describes.
declare module 'libheif-js/wasm-bundle.js' {
  type Canvas = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }
  type HeifImage = {
    readonly get_width: () => number
    readonly get_height: () => number
    readonly is_primary: () => boolean
    readonly display: (into: Canvas, done: (drawn: Canvas | null) => void) => void
    readonly free: () => void
  }
  const libheif: { readonly HeifDecoder: new () => { readonly decode: (bytes: Uint8Array) => HeifImage[] } }
  export default libheif
}
