declare module 'autocannon' {
  export interface Request {
    path?: string
    setupRequest?: (request: Request) => Request
  }
  export interface Options {
    url: string
    connections?: number
    /** Seconds. */
    duration?: number
    /** Of requests, in place of a duration. */
    amount?: number
    headers?: Record<string, string>
    /** In turns. */
    requests?: Request[]
  }
  export interface Result {
    requests: { average: number; total: number }
    /** Milliseconds. */
    latency: { p50: number; p99: number }
    errors: number
    non2xx: number
    '5xx': number
  }
  export default function autocannon(options: Options): Promise<Result>
}
