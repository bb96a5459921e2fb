/** German words for whole numbers and halves: `elf` → `11`, `zweihundert` → `200`, `anderthalb` → `1.5`. */
export function germanNumbers(): ReadonlyMap<string, string> {
  const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const teens = [
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
    'fünfzehn',
    'sechzehn',
    'siebzehn',
  ];
  const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig'];
  const numbers = new Map<string, string>([['anderthalb', '1.5']]);
  for (const [value, word] of ones.entries()) {
    if (value === 0) continue;
    if (value > 1) numbers.set(word, String(value));
    numbers.set(`${word}einhalb`, `${String(value)}.5`);
    numbers.set(`${word}hundert`, String(value * 100));
    numbers.set(`${word}tausend`, String(value * 1000));
    numbers.set(`${word}hunderttausend`, String(value * 100_000));
  }
  for (const [index, word] of [...teens, 'achtzehn', 'neunzehn'].entries()) {
    numbers.set(word, String(10 + index));
    numbers.set(`${word}tausend`, String((10 + index) * 1000));
  }
  for (const [index, word] of [...tens, 'neunzig'].entries()) {
    const ten = (index + 2) * 10;
    numbers.set(word, String(ten));
    numbers.set(`${word}tausend`, String(ten * 1000));
    for (const [value, one] of ones.entries()) {
      if (value > 0) numbers.set(`${one}und${word}`, String(ten + value));
    }
  }
  return numbers.set('hundert', '100').set('tausend', '1000');
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
