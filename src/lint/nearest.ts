function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Of the known names the one or two that a misspelt word is nearest to; none when all are further than `most` changes, or a third of its letters. */
export function nearest(word: string, known: readonly string[], most = Infinity): readonly string[] {
  if (word.length > 64) return [];
  return known
    .map((item) => ({ item, far: distance(word.toLowerCase(), item.toLowerCase()) }))
    .filter(({ item, far }) => far <= Math.min(most, Math.max(1, Math.floor(Math.max(word.length, item.length) / 3))))
    .sort((a, b) => a.far - b.far || (a.item < b.item ? -1 : 1))
    .slice(0, 2)
    .map(({ item }) => item);
}
