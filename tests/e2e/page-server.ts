import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at a path: HTML as a string, anything else with its headers; or a function that answers itself. */
export type Route =
  | string
  | { body: string | Buffer; headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

export interface PageServer {
  port: number;
  /** The address of each request, in order. */
  requested: string[];
  /** The address of a path; `host`: a name that the browser maps to this server. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** The page lets nothing run, load, be sent or be framed, and keeps the clipboard from scripts. */
export const strictHeaders = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'permissions-policy': 'clipboard-write=(), clipboard-read=()',
};

/** Serves pages on 127.0.0.1, on a free port, and keeps a log; any other path is answered with 404. */
export async function servePages(routes: Record<string, Route>): Promise<PageServer> {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requested.push(`http://${request.headers.host}${path}`);
    const route = routes[path];
    if (route === undefined) response.writeHead(404).end();
    else if (typeof route === 'function') route(response);
    else if (typeof route === 'string') respond(response, route);
    else respond(response, route.body, route.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requested,
    url: (path, host = `127.0.0.1:${port}`) => `http://${host}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(
  response: ServerResponse,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}
