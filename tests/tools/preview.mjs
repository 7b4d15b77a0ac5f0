// Looks at the preview in a real browser while a site is edited, and prints every complaint as a line.
//
//   node preview.mjs BASE SITE SCREENSHOTS
//
// BASE is the preview's address on loopback, SITE the folder of the site that it shows: a copy, which is edited here. SCREENSHOTS is the
// folder for pictures that people look at; none are taken if it is empty.

import fs from 'node:fs';
import path from 'node:path';
import { arm, violations } from './axe.mjs';
import { launch } from './launch.mjs';

const [base, site, screenshots] = process.argv.slice(2);
const complain = (what) => console.log(what);
const expect = (holds, what) => holds || complain(what);

// Writes a file once, whatever is to be replaced in it: each time that it is written can reload the page.
function edit(file, ...replacements) {
  const at = path.join(site, file);
  let text = fs.readFileSync(at, 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    text = text.replace(from, to);
  }
  fs.writeFileSync(at, text);
}

const task = 'content/tasks/12.yaml';
const browser = await launch();
for (const { lang, width, scheme, title, message } of [
  { lang: 'en', width: 1280, scheme: 'light', title: '1 error', message: 'The key “aktion” is not known here.' },
  { lang: 'zh', width: 320, scheme: 'dark', title: '1 个错误', message: '此处没有“aktion”这个键。' },
]) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true });
  // After an edit the whole plan is examined, for which a busy machine takes its time.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(`script: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complain(`console: ${message.text()}`));
  await page.goto(`${base}${lang === 'en' ? 'en/' : ''}tasks/12/`);
  // The playwright locators look into the open shadow root of the overlay.
  const overlay = page.locator('gongkai-live');
  await overlay.waitFor({ state: 'attached' });
  const connected = () => page.waitForFunction(() => document.querySelector('gongkai-live')?.lang);
  await connected();

  // An edit reloads the page and leaves the reader where they were. The other words are as wide, so that no line is broken elsewhere.
  const text = await page.locator('.records .record-title').last();
  await text.scrollIntoViewIfNeeded();
  const before = await text.evaluate((element) => element.getBoundingClientRect().top);
  await page.evaluate(() => (window.stayed = true));
  edit(task, ['\n  en: Beijing will', '\n  en: Nanjing will'], ['\n  zh: 北京将', '\n  zh: 南京将']);
  await page.waitForFunction(() => !window.stayed && /Nanjing will|南京将/.test(document.body.textContent));
  await page.waitForFunction(
    ([place]) => Math.abs([...document.querySelectorAll('.records .record-title')].at(-1).getBoundingClientRect().top - place) < 3,
    [before],
    { timeout: 5000 },
  ).catch(() => complain(`${lang}: the reader’s place was lost`));

  // A style sheet is swapped without a reload.
  await connected();
  await page.evaluate(() => (window.stayed = true));
  edit('themes/civic/assets/civic.css', ['body {', 'body {\n  outline: 5px solid rgb(1, 2, 3);\n']);
  await page.waitForFunction(() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)');
  expect(await page.evaluate(() => window.stayed), `${lang}: the page was reloaded for a style sheet`);
  edit('themes/civic/assets/civic.css', ['\n  outline: 5px solid rgb(1, 2, 3);\n', '']);
  await page.waitForFunction(() => getComputedStyle(document.body).outlineColor !== 'rgb(1, 2, 3)');

  // A broken edit leaves the page and says what is wrong.
  edit(task, ['action: 4', 'aktion: 4']);
  await overlay.getByText(message, { exact: true }).waitFor();
  expect((await overlay.locator('summary').innerText()).includes(title), `${lang}: the overlay is not called “${title}”`);
  expect(await overlay.getByText('content/tasks/12.yaml:2:1').isVisible(), `${lang}: the overlay does not say where`);
  expect(/Nanjing will|南京将/.test(await page.locator('main').innerText()), `${lang}: the last good page is gone`);
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrolled <= width, `${lang}: scrolls sideways to ${scrolled} pixels`);
  await arm(page);
  for (const violation of await violations(page)) complain(`${lang}: ${violation}`);
  if (screenshots) await page.screenshot({ path: path.join(screenshots, `preview-${width}-${scheme}.png`) });

  // Escape closes it, and it vanishes when the mistake is mended.
  await page.keyboard.press('Escape');
  expect(await overlay.getByText(message, { exact: true }).isHidden(), `${lang}: Escape does not close the overlay`);
  edit(task, ['aktion: 4', 'action: 4']);
  await page.waitForFunction(() => document.querySelector('gongkai-live').shadowRoot.querySelector('section').hidden);

  // For the next reader everything is as it was.
  edit(task, ['\n  en: Nanjing will', '\n  en: Beijing will'], ['\n  zh: 南京将', '\n  zh: 北京将']);
  await page.waitForFunction(() => !/Nanjing will|南京将/.test(document.body.textContent));
  await context.close();
}
console.log('looked 2 times');
await browser.close();
