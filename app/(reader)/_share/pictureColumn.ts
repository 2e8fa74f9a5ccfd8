import sharp from 'sharp'

export interface Picture {
  file: Buffer
  /** Where the eye should rest, in hundredths of width and height. */
  focalX: number
  focalY: number
}

interface Size {
  width: number
  height: number
}

/** A picture cut to a size around its focal point. */
export async function pictureColumn({ file, focalX, focalY }: Picture, wanted: Size): Promise<Buffer> {
  const { autoOrient } = await sharp(file).metadata()
  const scale = Math.max(wanted.width / autoOrient.width, wanted.height / autoOrient.height)
  const scaled = {
    width: Math.max(wanted.width, Math.round(autoOrient.width * scale)),
    height: Math.max(wanted.height, Math.round(autoOrient.height * scale)),
  }
  return sharp(file)
    .autoOrient()
    .resize({ ...scaled, fit: 'fill' })
    .extract({
      left: offset(scaled.width, wanted.width, focalX),
      top: offset(scaled.height, wanted.height, focalY),
      ...wanted,
    })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/** Where a window begins whose middle is as near to the focus as the picture allows. */
function offset(whole: number, window: number, focus: number): number {
  const wished = (whole * focus) / 100 - window / 2
  return Math.round(Math.min(whole - window, Math.max(0, wished)))
}
