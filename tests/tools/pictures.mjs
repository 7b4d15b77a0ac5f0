// Takes the pictures of the README from a built site: home and the page of a target, in both languages.
//
//   gongkai build --out SITE --as-of 2026-11-26 && node tests/tools/pictures.mjs SITE docs/pictures

import fs from 'node:fs/promises';
import path from 'node:path';
import { host } from './host.mjs';
import { launch } from './launch.mjs';

const [site, folder] = process.argv.slice(2);
const { address: base, close } = await host(site);
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1120, height: 1240 } });
const session = await page.context().newCDPSession(page);
await fs.mkdir(folder, { recursive: true });
for (const [name, file] of [
  ['home-zh', ''],
  ['home-en', 'en/'],
  ['target-zh', 'targets/pct-applications/'],
  ['target-en', 'en/targets/pct-applications/'],
]) {
  await page.goto(base + file, { waitUntil: 'networkidle' });
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  await fs.writeFile(path.join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
}
await browser.close();
close();
