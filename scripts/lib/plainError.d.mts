export declare class PlainError extends Error {
  override readonly name: 'PlainError'
}
export declare function exitWithError(error: unknown): never
