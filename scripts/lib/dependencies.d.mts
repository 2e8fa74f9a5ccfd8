interface Lock {
  packages: Record<
    string,
    { version?: string; optional?: boolean; extraneous?: boolean; os?: string[]; cpu?: string[] }
  >
}
export declare function installDependencies(options?: { before?: () => Promise<void> }): Promise<void>
export declare function installationFailure(said: string): string
export declare function isInstalled(locks: { wanted: Lock; installed: Lock }): boolean
