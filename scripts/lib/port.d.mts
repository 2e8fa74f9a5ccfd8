export declare function chosenPort(environment: Record<string, string | undefined>): number
export declare function isPortFree(where: { port: number; host?: string }): Promise<boolean>
export declare function assertPortFree(where: { port: number }): Promise<void>
export declare function findFreePort(): Promise<number>
