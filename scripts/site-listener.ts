import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersOf, parseHeaders } from '../src/hosting/headers.ts';

/** What a host sends by itself, where `sirv` names no character set; the rest says `_headers`. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Answers as a static host does: one address per page, with a slash at its end, the headers that the
 * site names in `_headers`, and `404.html` with status 404 for everything unknown.
 *
 * @param folder Absolute folder of the built site.
 * @param base The path under which it lives, with a slash at both ends.
 */
export function siteListener(folder: string, base: string): RequestListener {
  const sendFile = sirv(folder, {
    // Reads the disk at each request, so that a new build is served at once.
    dev: true,
    etag: true,
    dotfiles: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const type = contentTypes[path.posix.extname(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      for (const [name, value] of headersOf(base + pathname.slice(1), rulesOf(folder))) {
        // A browser must not keep anything: another build may be served at this address tomorrow.
        if (name !== 'Cache-Control') response.setHeader(name, value);
      }
    },
  });

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Only GET and HEAD are served.');
      return;
    }
    const { pathname, query } = splitTarget(request.url ?? '/');
    if (!pathname.startsWith(base)) {
      if (pathname === '/' || `${pathname}/` === base) redirect(response, base + query);
      else sendText(response, 404, `The site lives at ${base}`);
      return;
    }
    const inside = pathname.slice(base.length);
    // It is there for the host, which serves it to nobody.
    if (fileOf(folder, inside) === path.join(folder, headersFile)) {
      void sendNotFound(request, response, folder);
      return;
    }
    const isPage = pathname.endsWith('/');
    request.url = `/${inside}${isPage ? 'index.html' : ''}`;
    sendFile(request, response, () => {
      if (!isPage && isPageFolder(folder, inside)) redirect(response, `${pathname}/${query}`);
      else void sendNotFound(request, response, folder);
    });
  };
}

const headersFile = '_headers';

function rulesOf(folder: string) {
  const file = path.join(folder, headersFile);
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

function splitTarget(target: string): { pathname: string; query: string } {
  const end = target.indexOf('?');
  const pathname = end === -1 ? target : target.slice(0, end);
  return {
    // With two slashes in front, a redirect to the path would lead to another host.
    pathname: pathname.replace(/^\/+/, '/'),
    query: end === -1 ? '' : target.slice(end),
  };
}

function isPageFolder(folder: string, inside: string): boolean {
  const file = fileOf(folder, `${inside}/index.html`);
  return file?.startsWith(folder + path.sep) === true && existsSync(file);
}

/** The file that a part of an address names, which may lie outside the folder; `undefined` where it names none. */
function fileOf(folder: string, inside: string): string | undefined {
  try {
    return path.join(folder, decodeURIComponent(inside));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function redirect(response: ServerResponse, location: string): void {
  // A browser must not keep it: another site may be served at this address tomorrow.
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-store' });
  response.end();
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const file = path.join(folder, '404.html');
  if (!existsSync(file)) {
    sendText(response, 404, 'Not found');
    return;
  }
  const page = await readFile(file);
  response.writeHead(404, {
    'Content-Type': contentTypes['.html'],
    'Content-Length': page.byteLength,
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}
