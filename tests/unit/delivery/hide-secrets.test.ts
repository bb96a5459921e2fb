import { describe, expect, it } from 'vitest';
import { createHide } from '../../../src/delivery/hide-secrets.ts';

describe('hiding secrets', () => {
  it('leaves no secret in a text, as it is or in Base64', () => {
    const hide = createHide(['s3cret', ' key.with*signs\n', '', undefined]);
    const base64 = Buffer.from('s3cret').toString('base64');
    expect(hide(`s3cret, key.with*signs and ${base64}: s3cret`)).toBe('•••, ••• and •••: •••');
    expect(createHide([''])('nothing')).toBe('nothing');
  });
});
