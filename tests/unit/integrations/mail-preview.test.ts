import { describe, expect, it } from 'vitest';
import { routeOfMail } from '../../../src/integrations/mail-preview.ts';

describe('the address of a mail in a preview', () => {
  it.each([
    ['/outbox/2025-11-14.de.txt', '/', '/outbox/2025-11-14.de.txt/'],
    ['/outbox/2025-11-14.de.html?a=b', '/', '/outbox/2025-11-14.de.html/?a=b'],
    ['/news/outbox/2025-11-14.de.eml', '/news/', '/news/outbox/2025-11-14.de.eml/'],
  ])('%s is asked of a page, not of the folder of the last build', (address, base, route) => {
    expect(routeOfMail(address, base)).toBe(route);
  });

  it.each(['/outbox/', '/outbox/2025-11-14.de.txt/', '/feed.json', '/src/outbox/a.html'])(
    '%s stays as it is',
    (address) => {
      expect(routeOfMail(address, '/')).toBe(address);
    },
  );
});
