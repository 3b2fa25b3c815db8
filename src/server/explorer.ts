import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly gzipped: Uint8Array;
}

export interface Tab {
  readonly query: string;
  readonly variables: string;
}

/** GraphiQL as a small page and assets that browsers keep; nothing comes from another host. */
export interface Explorer {
  readonly page: string;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly policy: string;
}

const packed = promisify(gzip);
const MOUNT = 'YogaGraphiQL.renderYogaGraphiQL(';
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="4" cy="4" r="3" fill="#154273"/><circle cx="12" cy="8" r="3" fill="#e17000"/><circle cx="5" cy="13" r="2.5" fill="#39870c"/><path d="M4 4l8 4-7 5z" fill="none" stroke="#444"/></svg>';

/** Scripts run from our own files only; styles and workers as the editor needs them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/** GraphiQL leaves the variables of the first tab empty, and takes only the query of a link: both are filled in here. */
const START = `const options = JSON.parse(document.getElementById('options').textContent);
const link = new URL(location.href).searchParams;
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const keep = (variables) => localStorage.setItem('graphiql:variables', variables);
if (link.has('variables')) keep(link.get('variables'));
else if (isFirstVisit && !link.has('query')) keep(options.defaultTabs[0].variables);
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
`;

/** JSON inside a script element: no sign that could end it. */
const embedded = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const between = (text: string, opening: string, closing: string, from = 0): string => {
  const start = text.indexOf(opening, from) + opening.length;
  return text.slice(start, text.indexOf(closing, start));
};

const asset = async (name: string, extension: string, type: string, content: string): Promise<Asset> => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { path: `/assets/${name}.${hash}.${extension}`, type, gzipped: await packed(content, { level: 6 }) };
};

/** Takes the one large page of render-graphiql apart into a shell and files with their hash in the name. */
export const buildExplorer = async (tabs: readonly Tab[]): Promise<Explorer> => {
  const whole = String(await renderGraphiQL({ title: 'Kamergraaf' }));
  const scriptStart = whole.indexOf('<script>', whole.indexOf('</style>'));
  const script = whole.slice(scriptStart + '<script>'.length, whole.lastIndexOf(MOUNT));
  const [style, library, start] = await Promise.all([
    asset('explorer', 'css', 'text/css; charset=utf-8', between(whole, '<style>', '</style>')),
    asset('explorer', 'js', 'text/javascript; charset=utf-8', script),
    asset('start', 'js', 'text/javascript; charset=utf-8', START),
  ]);
  const options = { title: 'Kamergraaf', endpoint: '/graphql', defaultQuery: tabs[0]?.query ?? '', defaultTabs: tabs };
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kamergraaf</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<link rel="stylesheet" href="${style.path}">
</head>
<body style="margin:0;overflow-x:hidden;overflow-y:hidden">
<div id="root" style="height:100vh">Loading …</div>
<script type="application/json" id="options">${embedded(options)}</script>
<script src="${library.path}"></script>
<script src="${start.path}"></script>
</body>
</html>
`;
  return { page, assets: new Map([style, library, start].map((one) => [one.path, one])), policy: POLICY };
};
