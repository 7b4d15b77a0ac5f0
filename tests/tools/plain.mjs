// Looks at pages of the theme plain, and prints every complaint as a line. The last line says how often it looked.
//
//   node plain.mjs SITE PATH…
//
// SITE is the folder of the built site. Every other PATH is looked at on a narrow phone in light, by all rules of axe-core with the contrast of
// WCAG's AAA, and the rest on a desk in dark, by those for colours; all of them for the size of their words and of what a finger aims at, and
// for anything that they ask of other hosts.

import { arm, violations } from './axe.mjs';
import { host } from './host.mjs';
import { launch } from './launch.mjs';

const [site, ...paths] = process.argv.slice(2);
const { address: base, close } = await host(site);
const origin = new URL(base).origin;
const browser = await launch();
const complain = (where, what) => console.log(`${where}: ${what}`);
let looked = 0;

/** What is too small to be read or to be aimed at. A link within words is as large as they are. */
const small = () => {
  const faults = [];
  const size = (element) => Number.parseFloat(getComputedStyle(element).fontSize);
  if (size(document.body) < 20) faults.push(`words of ${size(document.body)} pixels`);
  const words = [...document.querySelectorAll('p, li, dt, dd, th, td, caption, a')].find((element) => size(element) < 20);
  if (words) faults.push(`smaller words: ${words.textContent.slice(0, 60)}`);
  const own = (node) => [...node.childNodes].map((child) => (child.nodeType === 3 ? child.data : ''));
  const rest = (node) => [own(node), ...[...node.children].filter((child) => !child.matches('a, p, ul, ol')).map(rest)].flat();
  // What has no words but links in its block stands alone; so does what an item of a list or a menu begins with.
  const alone = (link) => {
    const block = link.closest('p, li, dd, dt, td, th, h1, h2, h3, h4');
    return block && !/[\p{L}\p{N}]/u.test(rest(block).join(''));
  };
  for (const link of document.querySelectorAll('a[href]:not(.skip)')) {
    if (!link.matches('.menu a, .name a, li > a:first-child') && !alone(link)) continue;
    const { width, height } = link.getBoundingClientRect();
    if (width < 44 || height < 44) faults.push(`a target of ${Math.round(width)} × ${Math.round(height)}: ${link.textContent.slice(0, 60)}`);
  }
  return faults.slice(0, 3);
};

// The tests' own script must run although the site's policy allows none.
const context = await browser.newContext({ bypassCSP: true });
const page = await context.newPage();
let where = '';
page.on('console', (message) => message.type() === 'error' && complain(where, `console: ${message.text()}`));
page.on('request', (request) => request.url().startsWith(origin) || complain(where, `asks for ${request.url()}`));
for (const [place, path] of paths.entries()) {
  const [width, colorScheme] = place % 2 === 0 ? [320, 'light'] : [1280, 'dark'];
  where = `${path} ${width} ${colorScheme}`;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.goto(base + path);
  await arm(page);
  for (const violation of await violations(page, colorScheme === 'dark', true)) complain(where, violation);
  for (const fault of await page.evaluate(small)) complain(where, fault);
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  if (scrolled > width) complain(where, `scrolls sideways to ${scrolled} pixels`);
  looked += 1;
}
await browser.close();
close();
console.log(`looked ${looked} times`);
