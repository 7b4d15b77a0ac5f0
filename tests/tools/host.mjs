// A static host on loopback: what any host does with the files of a built site, and with the headers that these ask for.

import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** The rules of a site's `_headers`: a path, and what is sent with all that it fits. */
async function rules(folder) {
  const text = await fs.readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
  const found = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('/')) found.push({ start: line.replace(/\*$/, ''), headers: [] });
    else found.at(-1).headers.push(line.trim().split(/: (.*)/, 2));
  }
  return found;
}

/** Serves a folder on a free port, and tells its address. A header that several rules have is sent for each of them, as the stricter hosts do. */
export async function host(folder) {
  const sent = await rules(folder);
  return listen(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const file = path.join(folder, asked, asked.endsWith('/') ? 'index.html' : '');
    const found = await fs.readFile(file).catch(() => null);
    const type = found ? types[path.extname(file)] ?? 'application/octet-stream' : types['.html'];
    for (const rule of sent.filter(({ start }) => asked.startsWith(start))) {
      for (const [name, value] of rule.headers) response.appendHeader(name, value);
    }
    response.writeHead(found ? 200 : 404, { 'content-type': type });
    response.end(found || (await fs.readFile(path.join(folder, '404.html'))));
  });
}

/** Serves one page at all addresses of a free port: a site of somebody else. */
export const elsewhere = (html) =>
  listen((request, response) => response.writeHead(200, { 'content-type': types['.html'] }).end(html));

async function listen(answer) {
  const server = http.createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
