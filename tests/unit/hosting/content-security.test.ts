import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { describe, expect, it } from 'vitest';
import { contentSecurity, webAssembly } from '../../../src/hosting/content-security.ts';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { aSite } from '../../support/catalog.ts';

/** The policy of a page as a browser reads it: directive, then its sources. */
function policyOf(settings: SiteConfig = {}, extraScriptSources: readonly string[] = []) {
  const { directives, scriptDirective, styleDirective } = contentSecurity(aSite(settings), [
    'run()',
  ]);
  const hashes = scriptDirective.hashes.map((hash) => `'${hash}'`);
  const scripts = [...scriptDirective.resources, ...extraScriptSources, ...hashes].join(' ');
  const styles = styleDirective.resources.join(' ');
  return [...directives, `script-src ${scripts}`, `style-src ${styles}`];
}

describe('contentSecurity', () => {
  it('allows the site itself and nothing else', () => {
    expect(policyOf()).toEqual([
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "connect-src 'self'",
      "font-src 'self'",
      "frame-src 'none'",
      "img-src 'self'",
      "manifest-src 'self'",
      "media-src 'self'",
      // printf %s 'run()' | openssl dgst -sha256 -binary | base64
      "script-src 'self' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='",
      "style-src 'self'",
    ]);
  });

  it('lets forms go to the service that keeps the addresses of readers', () => {
    const engine = { buttondown: { usernames: { de: 'strom' } } };
    expect(policyOf({ newsletter: { engine } })).toContain(
      "form-action 'self' https://buttondown.com",
    );
  });

  it('allows an origin where the operator names it, and only for that', () => {
    const stats = 'https://stats.example.org';
    const policy = policyOf({
      allowedOrigins: { scripts: [stats], connections: [stats], frames: ['https://maps.example'] },
    });
    expect(policy.filter((directive) => directive.includes('https:'))).toEqual([
      `connect-src 'self' ${stats}`,
      'frame-src https://maps.example',
      `script-src 'self' ${stats} 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='`,
    ]);
  });

  it.each([
    ['a page', []],
    ['the search page', [webAssembly]],
  ])('leaves %s no weakness that Google’s evaluator calls grave', (_name, sources) => {
    const policy = policyOf({}, sources).join('; ');
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const grave = findings.filter(({ severity }) => severity <= Severity.MEDIUM);
    expect(grave.map(({ description }) => description)).toEqual([]);
  });

  it('would be told of a grave weakness', () => {
    const policy = policyOf({}, ["'unsafe-inline'", 'https:'])
      .join('; ')
      .replace("'sha256-", "'x-");
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    expect(findings.filter(({ severity }) => severity === Severity.HIGH)).not.toEqual([]);
  });
});
