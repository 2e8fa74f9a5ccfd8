declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'woff2' | 'woff' | 'sfnt' | 'truetype'
    keepFeatures?: string[]
    noHinting?: boolean
    /** A number pins the axis. */
    variationAxes?: Record<string, number>
  }
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>
}
