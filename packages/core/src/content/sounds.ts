/** A stock of sounds. One letter stands for one sound; the first in a list are the most common, `-` is no sound. */
export interface SoundStock {
  /** What syllables begin with. */
  readonly onsets: string;
  readonly vowels: string;
  /** What a syllable may end with where another follows. */
  readonly inner: string;
  /** What words end with. */
  readonly finals: string;
  /** Share of the roots that have two syllables. */
  readonly long: number;
  /** Combinations that it avoids besides those that all avoid. */
  readonly avoids: readonly string[];
}

/**
 * Sounds: S as in "she", T "thin", D "this", C "church", J "jam", X "loch", N "sing", Z "measure", j "yes"; A, E, O and U
 * are long. Each stock is a character of its own, made up for its sound alone: none is the sound system of a real people.
 */
export const SOUND_STOCKS: readonly SoundStock[] = [
  {
    onsets: 'h b st f r g T br v d l m k n s gr sk t fr w',
    vowels: 'a e i o u ei y',
    inner: '- l n r m s',
    finals: 'n r l rn d ld m st k lf nd T rd',
    long: 0.2,
    avoids: ['y[^aeiou]y'],
  },
  {
    onsets: 'l n m v r s T f t - d',
    vowels: 'a e i o ie ae ia',
    inner: '- - l n r',
    finals: 'n l s r T - rn',
    long: 0.55,
    avoids: ['s[lnmrv]'],
  },
  {
    onsets: 'g k d b z kr gr t m n X dr r v',
    vowels: 'a o u e',
    inner: '- r z k m n',
    finals: 'k g z rk m n X rd zd r b',
    long: 0.3,
    avoids: ['z[mn]'],
  },
  {
    onsets: 'k m h n p t l w f -',
    vowels: 'a o u i e ai au',
    inner: '-',
    finals: '-',
    long: 0.85,
    avoids: ['[^aeiouAEOUy][^aeiouAEOUy]'],
  },
  {
    onsets: 'S t k s p T m n r l d b',
    vowels: 'e a i u O',
    inner: '- r n m S',
    finals: 'n r T m S t - d',
    long: 0.45,
    avoids: ['S[lrmn]'],
  },
  {
    onsets: 'g b l d br k m r t tr n gl w h p',
    vowels: 'a e y o i u ae',
    inner: '- r n l',
    finals: 'n r d T l X rn nt s lX',
    long: 0.35,
    avoids: ['y[^aeiou]y', 'w[yae]'],
  },
  {
    onsets: 'k t v m n p l r s h j',
    vowels: 'a e i o u A E uo ie',
    inner: '- l n r s k',
    finals: '- n s l r',
    long: 0.75,
    avoids: ['j[uo]$'],
  },
  {
    onsets: 'z d m r b k t S n s h f q',
    vowels: 'a i u A ai',
    inner: '- m n r S l z',
    finals: 'm n r S d b l k',
    long: 0.55,
    avoids: ['z[mrS]'],
  },
  {
    onsets: 't k b s j d g S C m n',
    vowels: 'a o u i y e',
    inner: '- r l n k g',
    finals: 'n r k l S t g s',
    long: 0.5,
    avoids: ['[gk]n'],
  },
  {
    onsets: 'v l d n z m s r k t p vr dr sl zl mr j',
    vowels: 'a e o i u',
    inner: '- r n v l s',
    finals: 'n v r k S C l st t -',
    long: 0.45,
    avoids: ['v[vfw]'],
  },
  {
    onsets: 'S t C n j h m k l p w',
    vowels: 'a e i u ao ai o',
    inner: '- - n',
    finals: 'n N - m',
    long: 0.6,
    avoids: ['n[lrw]'],
  },
  {
    onsets: 't p k C m n l w h S s',
    vowels: 'a i u o',
    inner: '- l n k m S',
    finals: 'l k n t S m p',
    long: 0.45,
    avoids: ['k[SC]'],
  },
  {
    onsets: 'w f h d b s p gr m st n l r T gl kw',
    vowels: 'e o a i u ea oa',
    inner: '- r n l m',
    finals: 'm T rn ld n k l f s rk ft rm',
    long: 0.12,
    avoids: [],
  },
  {
    onsets: 'r t v - p n h f m',
    vowels: 'a e i o u ea oa ui',
    inner: '-',
    finals: '-',
    long: 0.9,
    avoids: ['[^aeiouAEOUy][^aeiouAEOUy]'],
  },
  {
    onsets: 'J l n d m S r b v h z',
    vowels: 'a i e o A ai',
    inner: '- n l r m',
    finals: '- l n r d m T',
    long: 0.6,
    avoids: [],
  },
  {
    onsets: 'k n s t m p - v l j q',
    vowels: 'i a u A ia',
    inner: '- k n s t',
    finals: 'k t n q - s',
    long: 0.7,
    avoids: ['[kt]n'],
  },
];

/** Combinations that are hard to say or to read in any of the languages, as sources of regular expressions over sounds. */
export const FORBIDDEN_SOUNDS: readonly string[] = [
  '(.)\\1',
  '[^aeiouyAEOU]{3}$|[^aeiouyAEOU]{4}|^[^aeiouyAEOU]{3}|[^aeiouyAEOU][rl][^aeiouyAEOU]',
  '[aeiouyAEOU]{3}',
  '[rl][rl]',
  '[sSzZTDfvXCJ][SzZTDfvXCJh]',
  '[szSZ]r',
  '[SZTDfvXCJ][sptkbdgnmq]',
  '[wj][^aeiouyAEOU]',
  '[wj]$',
  '[^aeiouyAEOU]h',
  'h[^aeiouyAEOU]',
  'h$',
  'w[ouOU]',
  'j[iyE]',
  '[td][lnm]',
  '[kgqXN][kgqX]',
  '[pb][pbmfv]',
  '[tdpb][tdpb]',
  '[kgq][bdpJZ]',
  '[ptkbdgmnq][XTZfv]',
  '[ptkbdgq][SsCJzm]',
  'm[nrl]',
  'n[rlmwpbN]',
  'N[^aeiouyAEOU]',
  '^N',
  '[iyEe][iyE]$',
  'yi|iy|uO|Ou|uU|Uu|oO|Oo|aA|Aa|eE|Ee|iE|yE|uw|q[^aeiouyAEOU]',
];

/** How sounds beyond the plain letters are written. A language draws one of each row. */
export const SPELLINGS: readonly { readonly sound: string; readonly ways: readonly string[] }[] = [
  { sound: 'S', ways: ['sh', 'sh', 'sh', 'sch', 'x'] },
  { sound: 'T', ways: ['th'] },
  { sound: 'D', ways: ['dh', 'th'] },
  { sound: 'C', ways: ['ch', 'ch', 'tch'] },
  { sound: 'X', ways: ['kh', 'kh', 'ch'] },
  { sound: 'N', ways: ['ng'] },
  { sound: 'J', ways: ['j', 'j', 'dj'] },
  { sound: 'Z', ways: ['zh', 'j'] },
  { sound: 'j', ways: ['y', 'y', 'i'] },
  { sound: 'A', ways: ['aa', 'á', 'â'] },
  { sound: 'E', ways: ['ee', 'é', 'ê'] },
  { sound: 'O', ways: ['oo', 'ó', 'ô'] },
  { sound: 'U', ways: ['uu', 'ú', 'û'] },
  { sound: 'k', ways: ['k', 'k', 'c'] },
  { sound: 'q', ways: ['q', 'q', 'k'] },
  { sound: 'w', ways: ['w', 'w', 'w', 'v'] },
  { sound: 'f', ways: ['f', 'f', 'f', 'ph'] },
  { sound: 'y', ways: ['y', 'y', 'ü'] },
];

/** Laws by which sister languages drift apart: every sound of the first kind becomes the one below it, there where it says; `-` falls silent. */
export const SOUND_SHIFTS: readonly {
  readonly from: string;
  readonly to: string;
  readonly where: 'everywhere' | 'at the start' | 'at the end' | 'between vowels' | 'before e and i';
}[] = [
  { from: 'ptk', to: 'fTX', where: 'everywhere' },
  { from: 'bdg', to: 'ptk', where: 'everywhere' },
  { from: 'ptk', to: 'bdg', where: 'everywhere' },
  { from: 'ptk', to: 'bdg', where: 'between vowels' },
  { from: 'bdg', to: 'vDX', where: 'between vowels' },
  { from: 'pk', to: 'fh', where: 'at the start' },
  { from: 'kg', to: 'CJ', where: 'before e and i' },
  { from: 's', to: 'h', where: 'at the start' },
  { from: 's', to: 'z', where: 'between vowels' },
  { from: 's', to: 'S', where: 'everywhere' },
  { from: 'Sz', to: 'ss', where: 'everywhere' },
  { from: 'tT', to: 'ss', where: 'at the end' },
  { from: 'td', to: 'TT', where: 'at the end' },
  { from: 'm', to: 'n', where: 'at the end' },
  { from: 'r', to: 'l', where: 'everywhere' },
  { from: 'l', to: 'r', where: 'everywhere' },
  { from: 'bv', to: 'vw', where: 'everywhere' },
  { from: 'wf', to: 'vv', where: 'everywhere' },
  { from: 'h', to: '-', where: 'at the start' },
  { from: 'hX', to: 'kk', where: 'everywhere' },
  { from: 'TJ', to: 'dZ', where: 'everywhere' },
  { from: 'aeiou', to: '-----', where: 'at the end' },
  { from: 'ou', to: 'aa', where: 'at the end' },
  { from: 'uo', to: 'oa', where: 'everywhere' },
  { from: 'ei', to: 'ie', where: 'everywhere' },
  { from: 'ao', to: 'ou', where: 'everywhere' },
  { from: 'ae', to: 'ei', where: 'everywhere' },
  { from: 'u', to: 'y', where: 'everywhere' },
];
