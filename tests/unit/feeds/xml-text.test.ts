import { expect, it } from 'vitest';
import { toXmlText } from '../../../src/feeds/xml-text.ts';

it.each([
  ['leaves markup, umlauts and emoji', '<b>Größe & 🔌</b> ]]>', '<b>Größe & 🔌</b> ]]>'],
  ['leaves tabs and line ends', 'a\tb\r\nc', 'a\tb\r\nc'],
  ['drops control characters', 'a\0\u0008\u000B\u000C\u000E\u001Fb', 'ab'],
  ['drops what is no character', 'a\uFFFE\uFFFFb', 'ab'],
  ['replaces half a surrogate', 'a\uD83Db', 'a\uFFFDb'],
])('%s', (_name, text, xml) => {
  expect(toXmlText(text)).toBe(xml);
});
