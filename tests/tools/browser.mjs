// Looks at a site in a real browser, and prints every complaint as a line. The last line says how much was looked at.
//
//   node browser.mjs SITE SCREENSHOTS PATH…
//
// SITE is the folder of the built site. Each PATH is looked at while it loads, in light and dark at three widths, and on a phone
// with large text (large.mjs), its lines included (lines.mjs); jobs.mjs holds what a reader does on the pages. SCREENSHOTS is the folder for pictures that people look at; none are taken if it is empty.

import path from 'node:path';
import { arm, violations } from './axe.mjs';
import { host } from './host.mjs';
import { jobs } from './jobs.mjs';
import { enlarge, faults, width as phone } from './large.mjs';
import { launch } from './launch.mjs';
import { lines } from './lines.mjs';
import { shifts, watch } from './shift.mjs';

const [site, screenshots, ...paths] = process.argv.slice(2);
const { address: base, close } = await host(site);
const origin = new URL(base).origin;
const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];

const browser = await launch();
let looked = 0;
const complain = (where, what) => console.log(`${where}: ${what}`);

/** A page that reports whatever goes wrong on it; a quiet one says nothing of its console. */
async function open(context, where, quiet = false) {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !quiet) complain(where(), `console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(where(), `script: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) complain(where(), `asks for ${url}`);
  });
  return page;
}

async function look(file) {
  // The tests' own script must run although the site's policy allows none from outside.
  const context = await browser.newContext({ bypassCSP: true });
  let where = file;
  const page = await open(context, () => where);
  await page.setViewportSize({ width: phone, height: 844 });
  await watch(page);
  await page.goto(base + file);
  for (const shift of await shifts(page)) complain(where, shift);
  await arm(page);
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of widths) {
      where = `${file} ${width} ${scheme}`;
      await page.setViewportSize({ width, height: 900 });
      for (const violation of await violations(page, scheme !== schemes[0])) complain(where, violation);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) complain(where, `scrolls sideways to ${scrolled} pixels`);
      if (scheme === schemes[0]) for (const line of await lines(page)) complain(where, line);
      looked += 1;
      if (screenshots && width !== 768) {
        const name = `${file.replaceAll('/', '_') || 'home'}-${width}-${scheme}.png`;
        await page.screenshot({ path: path.join(screenshots, name), fullPage: true });
      }
    }
  }
  where = `${file} with large text`;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: phone, height: 844 });
  await enlarge(page);
  for (const fault of await faults(page)) complain(where, fault);
  looked += 1;
  await context.close();
}

async function read(name, job) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...job.context });
  const page = await open(context, () => name, job.quiet);
  try {
    await job.run({ page, base, context, expect: (holds, what) => holds || complain(name, what) });
  } catch (error) {
    complain(name, error.message.split('\n')[0]);
  }
  looked += 1;
  await context.close();
}

// Several at a time, since much of it is waiting. The jobs use the clipboard and the keyboard's focus, of which a browser has
// one each, so they take one worker, one after the other.
const queue = [...paths];
const worker = async () => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await look(next);
};
const reader = async () => {
  // What a reader does begins at home.
  if (paths.includes('')) for (const [name, job] of Object.entries(jobs)) await read(name, job);
  await worker();
};
await Promise.all([reader(), worker(), worker()]);
console.log(`looked ${looked} times`);
await browser.close();
close();
