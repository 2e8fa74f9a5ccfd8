import type { DemoStory } from '../types'
import { bees } from './bees'
import { boats } from './boats'
import { calligraphy } from './calligraphy'
import { clinic } from './clinic'
import { coffee } from './coffee'
import { cup } from './cup'
import { dates } from './dates'
import { fish } from './fish'
import { library } from './library'
import { marsh } from './marsh'
import { museum } from './museum'
import { observatory } from './observatory'
import { rail } from './rail'
import { seeds } from './seeds'
import { trees } from './trees'

/** The demo newsroom's stories, newest first. */
export const demoStories: DemoStory[] = [
  marsh,
  rail,
  museum,
  dates,
  boats,
  coffee,
  library,
  observatory,
  cup,
  fish,
  clinic,
  seeds,
  calligraphy,
  trees,
  bees,
]
