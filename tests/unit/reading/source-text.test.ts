import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/reading/source-text.ts';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Größe 🔌'), 'Größe 🔌'],
    ['a byte order mark, and drops it', Buffer.from('\uFEFFText'), 'Text'],
    ['Windows line ends', Buffer.from('a\r\n\r\nb'), 'a\n\nb'],
    ['old Mac line ends', Buffer.from('a\rb'), 'a\nb'],
    ['nothing', Buffer.from(''), ''],
  ])('takes %s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  it.each([
    ['Latin-1', Buffer.from('Größe', 'latin1'), 'The file is not UTF-8 text.'],
    ['UTF-16', Buffer.from('\uFEFFText', 'utf16le'), 'The file is not UTF-8 text.'],
    ['NUL bytes', Buffer.from('a\0b'), 'The file holds NUL bytes.'],
  ])('refuses %s', (_name, bytes, problem) => {
    expect(decodeText(bytes)).toMatchObject({ problem });
  });
});
