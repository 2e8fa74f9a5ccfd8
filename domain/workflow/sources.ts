/** Who or what a story stands on. */
export const sourceKinds = ['outlet', 'agency', 'official', 'body', 'person', 'document', 'social'] as const
/** The newsroom's judgement of a source. */
export const reliabilities = ['high', 'medium', 'low', 'unknown'] as const
