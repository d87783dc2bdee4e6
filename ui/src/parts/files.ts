import type { File as KeptFile } from '@roundtwo/contract'

/** 20 MB, as much as the server takes. */
const largest = 20 * 1024 * 1024

export const isTooLarge = (file: File): boolean => file.size > largest

const bytesToBase64 = (bytes: Uint8Array): string => {
  const step = 0x8000
  let text = ''
  for (let start = 0; start < bytes.length; start += step)
    text += String.fromCharCode(...bytes.subarray(start, start + step))
  return btoa(text)
}

/** A dropped file as operations take it. */
export const toKeptFile = async (file: File): Promise<KeptFile> => ({
  name: file.name,
  mediaType: file.type || null,
  base64: bytesToBase64(new Uint8Array(await file.arrayBuffer())),
})

/** Pasted text as a file, so that it is kept as an original like any other. */
export const textAsFile = (name: string, text: string): KeptFile => ({
  name,
  mediaType: 'text/plain',
  base64: bytesToBase64(new TextEncoder().encode(text)),
})

/** Hands a file to the browser's own download. */
export const download = ({ name, mediaType, base64 }: KeptFile): void => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType ?? 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
