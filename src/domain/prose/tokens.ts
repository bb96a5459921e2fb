/** A number in digits, a word or a single sign of a text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  /** As it is written, without soft hyphens; every dash is `–`. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** The offset after its last character. */
  readonly end: number;
  /** What stands between it and the token before: nothing, a hyphen or white space. */
  readonly link: Link;
  /** Whether it is a number within a name: `GPT-5`, `a-500-000`. */
  readonly named: boolean;
}

export type Link = 'glued' | 'hyphen' | 'space';

/**
 * Cuts a text into tokens, in one pass.
 *
 * A number keeps the marks between its digits (`1.200,5`), a word its digits (`H100`, `m²`). A hyphen
 * within a compound is no token but a link. A mark that stands for a reference (U+FFFC straight after
 * something) and characters without width are passed over, so that a reference between a number and
 * its unit does not part them.
 */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const lowered = text.toLowerCase();
  // Of a few letters, such as `İ`, the lower case is longer.
  const isAligned = lowered.length === text.length;
  let link: Link = 'space';
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const after = at + widthAt(text, at);
    if (kind === 'space') {
      link = 'space';
      at = after;
    } else if (kind === 'silent' || (text.charAt(at) === reference && link === 'glued')) {
      at = after;
    } else if (link === 'glued' && isHyphen(text.charAt(at)) && startsToken(text, after)) {
      link = 'hyphen';
      at = after;
    } else {
      const end =
        kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : after;
      const raw = text.slice(at, end);
      const shown = kind === 'sign' && isDash(raw) ? '–' : withoutSoftHyphens(raw);
      const isCut = isAligned && shown.length === raw.length;
      const lower = isCut && kind === 'word' ? lowered.slice(at, end) : shown.toLowerCase();
      const named = kind === 'number' && link !== 'space' && isName(tokens.at(-1));
      tokens.push({ kind, text: shown, lower, start: at, end, link, named });
      link = 'glued';
      at = end;
    }
  }
  return tokens;
}

function withoutSoftHyphens(raw: string): string {
  return raw.includes('\u00AD') ? raw.replaceAll('\u00AD', '') : raw;
}

const reference = '\uFFFC';
const noBreakSpaces = '\u00A0\u2009\u202F';

function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start);
  const head = at - start;
  for (;;) {
    const mark = text.charAt(at);
    if (mark === '' || !(".,'’".includes(mark) || noBreakSpaces.includes(mark))) return at;
    const end = digitsEnd(text, at + 1);
    if (end === at + 1) return at;
    if (noBreakSpaces.includes(mark) && (head > 3 || end - at !== 4)) return at;
    at = end;
  }
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isDigit(text.charAt(at))) at += 1;
  return at;
}

function isName(before: Token | undefined): boolean {
  if (before?.named === true) return true;
  return before?.kind === 'word' && !isCode(before.text) && !isScale(before);
}

/** `2bn-3bn` and `2 billion-3 billion` are two numbers each. */
function isScale({ text, link }: Token): boolean {
  return (
    (link === 'glued' && /^(?:k|m|mn|b|bn|t|tn)$/i.test(text)) ||
    /^(?:thousand|million|billion|trillion)$/.test(text)
  );
}

/** `USD50bn` is a currency and a number. */
function isCode(text: string): boolean {
  return (
    /^(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|AED|SAR|INR|KRW|AUD|CAD|NZD)$/.test(text) ||
    /^(?:HKD|SGD|TWD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|ZAR|ILS|MYR|RM|THB)$/.test(text)
  );
}

function wordEnd(text: string, start: number): number {
  for (const end of [start + 3, start + 2]) {
    if (isDigit(text.charAt(end)) && isCode(text.slice(start, end))) return end;
  }
  let at = start;
  while (at < text.length && isInWord(text, at)) at += widthAt(text, at);
  return at;
}

function startsToken(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === 'word' || kind === 'number' || '$€£¥'.includes(text.charAt(at) || ' ');
}

/** What begins at an offset. ASCII, nearly all of most texts, is told apart without a pattern. */
function kindAt(text: string, at: number): Token['kind'] | 'space' | 'silent' {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (isAsciiLetter(code)) return 'word';
    if (code >= 48 && code <= 57) return 'number';
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'sign';
  }
  const character = characterAt(text, at);
  if (/\p{L}/u.test(character)) return 'word';
  if (/\s/.test(character)) return 'space';
  return '\u00AD\u200B\u200C\u200D\u2060'.includes(character) ? 'silent' : 'sign';
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || (code >= 48 && code <= 57);
  return /[\p{L}\p{M}\p{N}\u00AD]/u.test(characterAt(text, at));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function widthAt(text: string, at: number): 1 | 2 {
  if (text.charCodeAt(at) < 0xd800) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isHyphen(character: string): boolean {
  return character === '-' || character === '\u2010' || character === '\u2011';
}

function isDash(character: string): boolean {
  return isHyphen(character) || character === '–' || character === '—' || character === '−';
}
