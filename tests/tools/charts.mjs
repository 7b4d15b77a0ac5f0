// Looks at the charts of pages in a real browser, at four widths, and prints as a line each word that is cut, that leaves its
// page or that stands on another. The last line says how much was looked at.
//
//   node charts.mjs SITE SCREENSHOTS PATH…

import path from 'node:path';
import { host } from './host.mjs';
import { launch } from './launch.mjs';

const [site, screenshots, ...paths] = process.argv.slice(2);
const { address: base, close } = await host(site);
const browser = await launch();
const page = await browser.newPage();
let looked = 0;

/** What is wrong with the words of the charts that are shown. */
const faults = () => {
  const found = [];
  for (const chart of document.querySelectorAll('svg.chart')) {
    if (!chart.checkVisibility()) continue;
    const frame = chart.getBoundingClientRect();
    const words = [...chart.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    for (const [at, { text, box }] of words.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${text} leaves its chart`);
      if (box.left < 0 || box.right > document.documentElement.clientWidth) found.push(`${text} is cut`);
      for (const other of words.slice(0, at)) {
        // Boxes of words are as high as a line; letters are not.
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 0 && down > 5) found.push(`${text} stands on ${other.text}`);
      }
    }
    if (words.length === 0) found.push('a chart has no words');
  }
  return found;
};

for (const file of paths) {
  await page.goto(base + file);
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const fault of await page.evaluate(faults)) console.log(`${file} ${width}: ${fault}`);
    looked += 1;
    if (!screenshots) continue;
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme });
      const name = `${file.replaceAll('/', '_')}chart-${width}-${scheme}.png`;
      await page.locator('#data + *, section[aria-labelledby="data"]').first().screenshot({ path: path.join(screenshots, name) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
}
console.log(`looked ${looked} times`);
await browser.close();
close();
