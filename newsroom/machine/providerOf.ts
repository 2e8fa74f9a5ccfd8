import { libreTranslate } from './libreTranslate'
import { openAi } from './openAi'
import type { MachineProvider, MachineSettings } from './types'

const providers = { libretranslate: libreTranslate, openai: openAi }

/** The service that the surroundings name. */
export function providerOf(settings: MachineSettings): MachineProvider {
  return providers[settings.provider](settings)
}
