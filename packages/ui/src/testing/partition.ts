/** Divides people among parts by weights; whoever is left over by rounding is in the last part. */
export function partition(people: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => (sum === 0 ? 0 : Math.floor((people * weight) / sum)));
  const rest = people - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + rest : part));
}
