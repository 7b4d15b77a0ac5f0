// A static host on loopback: what any host does with the files of a built site, and no more.

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

/** Serves a folder on a free port, and tells its address. */
export async function host(folder) {
  const server = http.createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const file = path.join(folder, asked, asked.endsWith('/') ? 'index.html' : '');
    const found = await fs.readFile(file).catch(() => null);
    const type = found ? types[path.extname(file)] ?? 'application/octet-stream' : types['.html'];
    response.writeHead(found ? 200 : 404, { 'content-type': type });
    response.end(found || (await fs.readFile(path.join(folder, '404.html'))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
