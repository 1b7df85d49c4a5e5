/** Water that the sun could take from open water, millimetres a year: a curve through the values of cold, mild and hot lands. */
export function evaporation(celsius: number): number {
  return Math.max(110, 300 + 25 * celsius + 0.9 * celsius * celsius);
}

/**
 * What of the rain runs off, millimetres a year, after plants and sun have had their share.
 * Source: Turc, "Le bilan d'eau des sols", Annales Agronomiques 5, 1954.
 */
export function runoff(precipitation: number, celsius: number): number {
  const share = precipitation / evaporation(celsius);
  return precipitation * (1 - 1 / Math.sqrt(0.9 + share * share > 1 ? 0.9 + share * share : 1)) + 0.04 * precipitation;
}
