/** German words for whole numbers and halves: `elf` → `11`, `zweihundert` → `200`, `anderthalb` → `1.5`. */
export function germanNumbers(): ReadonlyMap<string, string> {
  const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const toNineteen =
    'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
  const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  const belowHundred = [
    ...[...ones, ...toNineteen],
    ...tens.flatMap((ten) => ones.map((one) => (one === '' ? ten : `${one}und${ten}`))),
  ];
  const belowThousand = ['', ...ones].flatMap((one, hundreds) =>
    belowHundred.map((word) => (hundreds === 0 ? word : `${one}hundert${word}`)),
  );
  const numbers = new Map<string, string>([['anderthalb', '1.5']]);
  const add = (word: string, value: number | string): void => {
    numbers.set(word, String(value));
    if (word.includes('ß')) numbers.set(word.replaceAll('ß', 'ss'), String(value));
  };
  for (const [index, word] of belowThousand.entries()) {
    // `hundert` and `einhundert` are one number; the bare `ein` is an article.
    const value = index < 200 ? index : index - 100;
    if (value !== 1) add(word, value);
    if (value > 0) add(`${word}tausend`, value * 1000);
  }
  for (const [thousands, one] of ones.entries()) {
    for (const [hundreds, more] of ones.entries()) {
      const value = thousands * 1000 + hundreds * 100;
      if (value % 1000 > 0 && thousands > 0) add(`${one}tausend${more}hundert`, value);
    }
  }
  for (const [value, one] of ones.entries())
    if (value > 0) add(`${one}einhalb`, `${String(value)}.5`);
  numbers.delete('');
  return numbers.set('tausend', '1000');
}

/** English words for whole numbers to ninety; a one may follow a ten (`twenty-five`). */
export function englishNumbers(): ReadonlyMap<string, string> {
  const toNineteen =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
  return new Map([
    ...toNineteen.split(' ').map((word, index) => [word, String(index + 1)] as const),
    ...tens.split(' ').map((word, index) => [word, String((index + 2) * 10)] as const),
  ]);
}
