/** What Pagefind writes of CBOR (RFC 8949): whole numbers, texts, and arrays of these. */
export type Cbor = number | string | readonly Cbor[];

/** @throws where the bytes hold anything else. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const { value, end } = decodeAt(Buffer.from(bytes), 0);
  if (end !== bytes.length) throw new Error('There are bytes after the end of the CBOR value.');
  return value;
}

export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(major.number, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(major.text, text.length), text]);
  }
  return Buffer.concat([head(major.array, value.length), ...value.map(encodeCbor)]);
}

const major = { number: 0, text: 3, array: 4 };

interface Decoded {
  readonly value: Cbor;
  /** Where the next value begins. */
  readonly end: number;
}

function decodeAt(bytes: Buffer, at: number): Decoded {
  const first = bytes.readUInt8(at);
  const size = [1, 2, 4][(first & 31) - 24] ?? 0;
  if ((first & 31) > 26) throw new Error(`CBOR byte ${String(first)} is not supported.`);
  const start = at + 1 + size;
  const argument = size === 0 ? first & 31 : bytes.readUIntBE(at + 1, size);
  switch (first >> 5) {
    case major.number:
      return { value: argument, end: start };
    case major.text:
      return { value: bytes.toString('utf8', start, start + argument), end: start + argument };
    case major.array:
      return decodeItems(bytes, start, argument);
    default:
      throw new Error(`CBOR byte ${String(first)} is not supported.`);
  }
}

function decodeItems(bytes: Buffer, start: number, count: number): Decoded {
  const value: Cbor[] = [];
  let end = start;
  for (let index = 0; index < count; index += 1) {
    const item = decodeAt(bytes, end);
    value.push(item.value);
    end = item.end;
  }
  return { value, end };
}

function head(type: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(type << 5) | argument]);
  const size = argument < 0x100 ? 1 : argument < 0x1_0000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8((type << 5) | (24 + Math.log2(size)), 0);
  bytes.writeUIntBE(argument, 1, size);
  return bytes;
}
