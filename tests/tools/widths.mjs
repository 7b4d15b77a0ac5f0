// Looks at pages in a real browser at four widths, and on a phone with text of twice the size (large.mjs), and prints as a line what does
// not stand whole. The last line says how much was looked at.
//
//   node widths.mjs SITE PATH…

import { host } from './host.mjs';
import { enlarge, faults, width as phone } from './large.mjs';
import { launch } from './launch.mjs';

const [site, ...paths] = process.argv.slice(2);
const { address: base, close } = await host(site);
const browser = await launch();
let looked = 0;

for (const file of paths) {
  const page = await browser.newPage();
  await page.goto(base + file);
  for (const width of [320, phone, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) console.log(`${file} ${width}: scrolls sideways to ${wide} pixels`);
    looked += 1;
  }
  await page.setViewportSize({ width: phone, height: 900 });
  await enlarge(page);
  for (const fault of await faults(page)) console.log(`${file} with large text: ${fault}`);
  looked += 1;
  await page.close();
}
console.log(`looked ${looked} times`);
await browser.close();
close();
