export declare function duration(ms: number): string
export declare function step<T>(
  title: string,
  work: (note: (text: string) => void) => Promise<T> | T,
): Promise<T>
