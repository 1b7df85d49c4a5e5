const formats = new Map<number, Intl.NumberFormat>();

/** A number as it is read: thousands apart, and so many digits after the point (`most` at most, where fewer will do). */
export function figure(value: number, least = 0, most: number = least): string {
  const key = least * 32 + most;
  // To make a format takes a hundred times as long as to use one.
  const format = formats.get(key) ?? new Intl.NumberFormat('en', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, format);
  return format.format(value);
}
