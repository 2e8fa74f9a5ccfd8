import { own } from '../segments/own'

/** What the people and things of a place are called where that is not the place’s name with a common ending. */
const odd: Record<string, string[]> = {
  afghanistan: ['afghan'],
  argentina: ['argentine'],
  belgium: ['belgian'],
  britain: ['british', 'briton', 'uk'],
  cyprus: ['cypriot'],
  damascus: ['damascene'],
  denmark: ['danish', 'dane'],
  egypt: ['egyptian'],
  england: ['english'],
  europe: ['european'],
  finland: ['finnish', 'finn'],
  france: ['french'],
  germany: ['german'],
  greece: ['greek'],
  iceland: ['icelandic'],
  india: ['indian'],
  ireland: ['irish'],
  kazakhstan: ['kazakh'],
  kurdistan: ['kurdish', 'kurd'],
  lebanon: ['lebanese'],
  mosul: ['mosulite'],
  netherlands: ['dutch'],
  norway: ['norwegian'],
  philippines: ['filipino'],
  poland: ['polish', 'pole'],
  portugal: ['portuguese'],
  scotland: ['scottish', 'scot'],
  spain: ['spanish', 'spaniard'],
  sudan: ['sudanese'],
  sweden: ['swedish', 'swede'],
  switzerland: ['swiss'],
  tajikistan: ['tajik'],
  turkey: ['turkish', 'turk'],
  turkmenistan: ['turkmen'],
  ukraine: ['ukrainian'],
  uzbekistan: ['uzbek'],
  wales: ['welsh'],
  yemen: ['yemeni', 'yemenite'],
}
const endings = ['n', 'an', 'ian', 'ean', 'i', 'ni', 'ese', 'ish', 'ite', 'er', 'ic', 'wi']

/** Whether a word is made of a place’s name: Iranian, Lebanese, Tunisians. Both in lower case. */
export function isOfPlace(place: string, word: string): boolean {
  const singular = word.replace(/s$/, '')
  if (own(odd, place)?.some((known) => known === word || known === singular)) return true
  const stem = place.replace(/[aeouy]$/, '')
  return endings.some((ending) =>
    [place, stem].some((base) => `${base}${ending}` === word || `${base}${ending}` === singular),
  )
}
