/**
 * Whether an ISBN-10 or ISBN-13 has the right check digit; hyphens and spaces do not count.
 * Source: ISO 2108, annex on check digits.
 */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/[-\s]/g, "").toUpperCase();
  if (/^\d{13}$/.test(digits)) {
    const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
    return sum % 10 === 0;
  }
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, i) => total + (digit === "X" ? 10 : Number(digit)) * (10 - i),
    0,
  );
  return sum % 11 === 0;
}
