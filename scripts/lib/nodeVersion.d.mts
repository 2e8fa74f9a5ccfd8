export declare const oldestNode: string
export declare function isAtLeast(version: string, oldest: string): boolean
export declare function assertNode(): void
