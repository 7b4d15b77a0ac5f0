// Opens a built site from the disk in a real browser, without a host, and prints every complaint as a line. The last line says how
// much was looked at.
//
//   node disk.mjs SITE PATH…

import { pathToFileURL } from 'node:url';
import { launch } from './launch.mjs';

const [site, ...paths] = process.argv.slice(2);
const base = `${pathToFileURL(site)}/`;
const complain = (where, what) => console.log(`${where}: ${what}`);
const browser = await launch();
const page = await browser.newPage();
page.on('pageerror', (error) => complain(page.url(), `script: ${error.message}`));
let looked = 0;

/** The links and fields of a page that lead to a folder. */
const folders = () => {
  const addresses = [...document.querySelectorAll('[href],form')].map((link) => link.getAttribute(link.matches('form') ? 'action' : 'href'));
  const led = addresses.map((address) => new URL(address, document.baseURI)).filter((led) => led.protocol === 'file:');
  return led.filter(({ pathname }) => pathname.endsWith('/')).map(String);
};

for (const path of paths) {
  await page.goto(`${base}${path}index.html`);
  for (const folder of await page.evaluate(folders)) complain(path, `leads to ${folder}`);
  looked += 1;
}

for (const [home, words] of [['', '搜索需要网站服务器'], ['en/', 'Searching needs a web server']]) {
  await page.goto(`${base}${home}index.html`);
  await page.locator('.menu-wide a').first().click();
  if ((await page.locator('main h1').count()) !== 1) complain(home, `the menu leads to ${page.url()}`);
  await page.locator('.search-wide input').fill('2026');
  await page.locator('.search-wide input').press('Enter');
  await page.waitForURL(`${base}${home}search/index.html?q=2026`);
  const said = await page.locator('.search-status').textContent();
  if (!said.startsWith(words)) complain(page.url(), `says ${said}`);
  await page.locator('main input').fill('2027');
  await page.locator('main input').press('Enter');
  if (!(await page.locator('.search-status').textContent()).startsWith(words)) complain(page.url(), 'says it once');
  looked += 1;
}
console.log(`looked ${looked} times`);
await browser.close();
