/** Hints that steps of many kinds give. */
export const FIND_WHO: readonly string[] = [
  '#who# lives in #who.town# and works there as #who.trade.a#.',
  'Ask in #who.town# for #who#, the #who.trade#.',
];
