// Opens pages of an unpacked archive from the disk in a real browser in which no script runs, so that nothing but the page itself makes
// its links work, and prints every complaint as a line. The last line says how much was looked at.
//
//   node portable.mjs FOLDER PATH…

import { pathToFileURL } from 'node:url';
import { launch } from './launch.mjs';

const [folder, ...paths] = process.argv.slice(2);
const base = `${pathToFileURL(folder)}/`;
const complain = (where, what) => console.log(`${where}: ${what}`);
const browser = await launch();
const context = await browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();
page.on('requestfailed', (request) => complain(page.url(), `lacks ${request.url()}`));
page.on('request', (request) => {
  if (!request.url().startsWith(base)) complain(page.url(), `asks for ${request.url()}`);
});
let looked = 0;

/** What is wrong with the page that is open: links that lead to folders, and style sheets that do not apply. */
const faults = () => {
  const found = [];
  for (const link of document.querySelectorAll('a[href], area[href]')) {
    const { protocol, pathname } = new URL(link.getAttribute('href'), document.baseURI);
    if (protocol === 'file:' && pathname.endsWith('/')) found.push(`leads to ${pathname}`);
  }
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
  if (sheets.length === 0) found.push('has no style sheet');
  for (const sheet of sheets) if (!sheet.sheet) found.push(`did not get ${sheet.href}`);
  // A browser's own sheet gives the body a margin, and the theme takes it away.
  if (getComputedStyle(document.body).marginTop !== '0px') found.push('looks as if it had no style sheet');
  return found;
};

const look = async (where) => {
  for (const fault of await page.evaluate(faults)) complain(where, fault);
  looked += 1;
};

for (const path of paths) {
  await page.goto(base + path);
  await look(path);
  const link = page.locator('.menu-wide a:visible').first();
  const to = new URL(await link.getAttribute('href'), page.url()).href;
  await link.click();
  await page.waitForURL(to);
  if ((await page.locator('main h1').count()) !== 1) complain(path, `the menu leads to ${page.url()}`);
  await look(to);
}
console.log(`looked ${looked} times`);
await browser.close();
