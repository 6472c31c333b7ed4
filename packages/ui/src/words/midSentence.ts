/** A label as it stands inside a sentence: `registered interest`; an abbreviation keeps its capitals. */
export function midSentence(label: string): string {
  const isAbbreviation = /^[A-Z][A-Z\d]/.test(label);
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
