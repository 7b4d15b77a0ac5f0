// What a reader does on the shipped site, one job after the other. `expect(holds, what)` complains if it does not hold.

import { elsewhere } from './host.mjs';

const visible = (locator) => locator.first().isVisible();

export const jobs = {
  'the policy is in force on every kind of page': {
    async run({ page, base, expect }) {
      for (const path of ['', 'tasks/18/', 'en/targets/foreign-rd-centres/', '404.html']) {
        await page.goto(base + path);
        const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
        expect(policy?.includes("default-src 'self'"), `${path} has no policy`);
        expect(!policy?.includes('unsafe-inline'), `${path} allows inline script or style`);
        const ran = await page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'window.inlineRan = true';
          document.body.append(script);
          return window.inlineRan === true;
        }).catch(() => false);
        expect(!ran, `${path} runs an inline script`);
      }
    },
    // The refusal of the inline script is what is wanted here, so the console's word about it is no complaint.
    quiet: true,
  },

  'without script, everything can be read and reached': {
    context: { javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
    async run({ page, base, expect }) {
      await page.goto(base);
      await page.locator('.menu-narrow summary').click();
      await page.locator('.menu-narrow a', { hasText: '任务' }).click();
      expect(page.url().endsWith('/tasks/'), `the menu leads to ${page.url()}`);
      await page.locator('a[href$="18/"]').first().click();
      expect(await visible(page.locator('.official')), 'task 18 does not show its official text');
      expect(await visible(page.locator('.source-title a')), 'task 18 does not show a source');
      await page.goto(`${base}targets/pct-applications/`);
      expect(await visible(page.locator('svg.chart-narrow')), 'the chart of a phone is not there');
      expect((await page.locator('table.observations tbody tr').count()) > 3, 'the table beside the chart is not there');
      await page.goto(`${base}cases/`);
      await page.locator('.case-groups > summary').click();
      await page.locator('.groups a', { hasText: '德国' }).first().click();
      expect((await page.locator('li.case').count()) === 4, 'the page of a country does not show its four cases');
    },
  },

  'the language can be switched and stays on the page': {
    async run({ page, base, expect }) {
      await page.goto(`${base}tasks/12/`);
      await page.locator('.languages a[hreflang="en-GB"]').click();
      expect(page.url() === `${base}en/tasks/12/`, `the switch leads to ${page.url()}`);
      expect((await page.locator('html').getAttribute('lang')) === 'en-GB', 'the page is not in English');
      await page.locator('.languages a[hreflang="zh-CN"]').click();
      expect(page.url() === `${base}tasks/12/`, `the way back leads to ${page.url()}`);
    },
  },

  'a keyboard reaches everything, sees where it is, and can skip to the content': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/tasks/18/`);
      await page.keyboard.press('Tab');
      expect((await page.evaluate(() => document.activeElement.className)) === 'skip', 'the first stop does not skip');
      await page.keyboard.press('Enter');
      expect(page.url().endsWith('#main'), 'skipping does not lead to the content');
      const links = await page.evaluate(() => {
        const focusable = [...document.querySelectorAll('main a, main button, main summary, main input')];
        return focusable.filter((element) => element.checkVisibility()).length;
      });
      let reached = 0;
      for (let step = 0; step < links + 5; step += 1) {
        await page.keyboard.press('Tab');
        const here = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element.closest('main')) return null;
          // A mark on a lane shows its words.
          const tip = element.querySelector(':scope > .lane-tip');
          if (tip) return tip.getBoundingClientRect().width > 20;
          return getComputedStyle(element).outlineStyle !== 'none' && getComputedStyle(element).outlineWidth !== '0px';
        });
        if (here === null) continue;
        reached += 1;
        expect(here, `stop ${step} has no visible focus`);
      }
      expect(reached >= links, `${reached} of ${links} stops were reached`);
    },
  },

  'a printed page has no navigation, and shows its address and those of its sources': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/tasks/18/`);
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.menu-wide', '.breadcrumbs', '.footer-menu', '.languages', '.adjacent', '.skip']) {
        expect(!(await page.locator(hidden).first().isVisible()), `${hidden} is printed`);
      }
      expect(await visible(page.locator('.print-address')), 'the address of the page is not printed');
      const printed = await page.evaluate(
        () => getComputedStyle(document.querySelector('.source-title a[href^="http"]'), '::after').content,
      );
      expect(printed.includes('http'), `a source prints ${printed}`);
    },
  },

  'a phone shows who leads a task on its first screen': {
    context: { viewport: { width: 390, height: 844 } },
    async run({ page, base, expect }) {
      for (const path of ['tasks/18/', 'en/tasks/18/', 'tasks/16/', 'en/tasks/7/']) {
        await page.goto(base + path);
        const box = await page.locator('.task-leads li').first().boundingBox();
        expect(box.y + box.height <= 844, `${path} names the first lead at ${box.y}`);
      }
    },
  },

  'a wide page of a task has no empty column, and its marks lead to its records': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/tasks/18/`);
      const { main, side } = await page.evaluate(() => {
        const bottom = (selector) => document.querySelector(selector).lastElementChild.getBoundingClientRect().bottom;
        return { main: bottom('.main-column'), side: bottom('.side-column') };
      });
      expect(Math.abs(main - side) < 900, `the columns end at ${main} and ${side}`);
      const marks = page.locator('.timeline a.lane-mark');
      expect((await marks.count()) >= 2, 'the lane has no marks');
      await marks.first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/en\/records\//);
    },
  },

  'a keyboard goes along the overview mark by mark, sees each, and comes to its record': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/`);
      const stops = await page.locator('.overview a').evaluateAll((all) => all.map((one) => one.href));
      await page.locator('.overview a').first().focus();
      for (const [place, stop] of stops.entries()) {
        if (place > 0) await page.keyboard.press('Tab');
        const here = await page.evaluate(() => {
          const tip = document.activeElement.querySelector(':scope > .lane-tip');
          const box = tip?.getBoundingClientRect();
          // A mark shows its words, whatever else is a link is framed.
          const seen = tip
            ? box.width > 20 && box.left >= 0 && box.right <= innerWidth
            : getComputedStyle(document.activeElement).outlineStyle !== 'none';
          return { at: document.activeElement.href, seen };
        });
        expect(here.at === stop, `stop ${place} is ${here.at}, not ${stop}`);
        expect(here.seen, `nothing shows that ${stop} has the focus`);
      }
      const mark = page.locator('.overview a.lane-mark').last();
      const record = await mark.evaluate((link) => link.href);
      await mark.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(record);
    },
  },

  'the overview is heard as a table of tasks, with the date and title of every record': {
    async run({ page, base, expect }) {
      for (const path of ['', 'en/']) {
        await page.goto(base + path);
        const spoken = await page.locator('.overview').ariaSnapshot();
        const names = (role) => [...spoken.matchAll(new RegExp(`- '?${role} "((?:[^"\\\\]|\\\\.)*)"`, 'g'))].map((found) => found[1]);
        const headers = names('rowheader');
        const tasks = headers.filter((name) => /^(Task \d+ \(|第\d+项任务（)/.test(name));
        expect(tasks.length === 20 && headers.length === 26, `${path} has row headers ${headers}`);
        expect(names('columnheader').length === 4, `${path} has columns ${names('columnheader')}`);
        const marks = await page.locator('.overview a.lane-mark .lane-tip').evaluateAll((all) =>
          all.map((tip) => ({ words: tip.textContent.replace(/\s+/g, ' ').trim(), title: tip.querySelector(':scope > span:not(.mark, .whole)').textContent })));
        const whole = marks.filter(({ words, title }) => title.length > 5 && /\d{4}.* /.test(words.slice(0, words.indexOf(title))));
        expect(marks.length > 60 && whole.length === marks.length, `${path} has ${whole.length} of ${marks.length} marks with date and title`);
        const links = names('link');
        const silent = marks.filter(({ words }) => !links.includes(words));
        expect(silent.length === 0, `${path} does not name ${silent.map(({ words }) => words)}`);
        expect(names('img').length === 0, `${path} reads out its drawings`);
        // Along a lane time goes one way.
        const lanes = await page.locator('.overview .lane ul').evaluateAll((all) =>
          all.map((lane) => [...lane.querySelectorAll('time')].map((time) => time.dateTime.slice(0, 4))));
        expect(lanes.every((years) => years.every((year, place) => place === 0 || year >= years[place - 1])), `${path} goes back in time`);
      }
    },
  },

  'who leads what is a list on a phone, and whole': {
    context: { viewport: { width: 390, height: 844 } },
    async run({ page, base, expect }) {
      await page.goto(`${base}en/organisations/`);
      expect(!(await visible(page.locator('.matrix'))), 'the table is cut');
      const led = await page.locator('.matrix-list > li').evaluateAll((rows) => rows.map((row) => row.querySelectorAll('li').length));
      expect(led.length === 27 && led.reduce((sum, one) => sum + one, 0) === 58, `${led}`);
      expect(led.every((one, place) => place === 0 || one <= led[place - 1]), 'those who lead most do not come first');
      await page.locator('.matrix-list ul a').first().click();
      await page.waitForURL(/\/en\/tasks\//);
    },
  },

  'an address that does not exist is answered in every language, with a search': {
    async run({ page, base, expect }) {
      for (const [path, field] of [['404.html', 'search/'], ['en/404.html', 'en/search/']]) {
        await page.goto(base + path);
        const words = await page.locator('main').textContent();
        expect(words.includes('没有找到这个页面') && words.includes('Page not found'), `${path} has the words of one language`);
        const action = await page.locator('main form').first().evaluate((form) => new URL(form.action).pathname);
        expect(action === `/${field}`, `${path} searches at ${action}`);
      }
      expect((await page.locator('h1').textContent()) === 'Page not found', 'en/404.html begins in another language');
      await page.locator('main form input').first().fill('forum');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('.search-results h3').length > 0);
    },
    quiet: true,
  },

  'print takes the pages that its text needs, and home has its overview on one': {
    async run({ page, base, expect }) {
      // A4 in CSS pixels, and what its margins leave.
      const [sheet, width, height] = [794, 673, 986];
      for (const path of ['', 'en/', 'tasks/18/', 'en/tasks/18/', 'plan/', 'en/plan/', 'cases/astrazeneca-beijing/', 'en/cases/pfizer-beijing/']) {
        await page.goto(base + path);
        await page.setViewportSize({ width: sheet, height });
        await page.emulateMedia({ media: 'print' });
        await page.evaluate((width) => { document.body.style.inlineSize = `${width}px`; }, width);
        const long = await page.evaluate(() => document.body.getBoundingClientRect().height);
        const overview = await page.evaluate(() => document.querySelector('.section:has(> .overview)')?.getBoundingClientRect().height ?? 0);
        expect(overview < height, `${path} has an overview of ${overview} pixels`);
        const seen = await page.locator('nav, form, .red-head-links, .more').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.className));
        expect(seen.length === 0, `${path} prints ${seen}`);
        await page.evaluate(() => { document.body.style.inlineSize = ''; });
        await page.emulateMedia({ media: null });
        const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g).length;
        // What is kept whole leaves room before it: an overview up to a page.
        expect(pages <= Math.ceil((long / height) * 1.2) + (overview ? 1 : 0), `${path} prints ${pages} pages for ${(long / height).toFixed(2)}`);
      }
      await page.goto(`${base}plan/`);
      await page.emulateMedia({ media: 'print' });
      const head = await page.locator('h1').evaluate((element) => getComputedStyle(element).color);
      expect(head === 'rgb(168, 32, 26)', `the head of the plan is printed in ${head}`);
    },
  },

  'a chart is named, described and followed by a table': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/targets/foreign-rd-centres/`);
      const chart = page.locator('svg[role="img"]:visible');
      expect((await chart.count()) === 1, 'there must be one chart for a width');
      const names = (await chart.getAttribute('aria-labelledby')).split(' ');
      for (const id of names) expect((await page.locator(`#${id}`).textContent()).length > 10, `${id} says nothing`);
      expect((await page.locator('table caption').count()) > 0, 'the table has no caption');
    },
  },

  'a search finds pages in both languages, by word, by part of a word and by number': {
    async run({ page, base, expect }) {
      const found = async (path, query) => {
        await page.goto(`${base}${path}?q=${encodeURIComponent(query)}`);
        await page.waitForFunction(() => document.querySelector('.search-status').textContent);
        return page.locator('.search-results h3').allTextContents();
      };
      const has = (titles, words) => titles.some((title) => title.includes(words));
      expect((await found('search/', '外资研发中心'))[0] === '在京外资研发中心', '外资研发中心 does not lead to its target first');
      expect((await found('search/', '一带一路'))[0].includes('“一带一路”'), '一带一路 does not come first');
      expect(has(await found('search/', '带一路'), '“一带一路”'), 'a part of a word finds nothing');
      for (const query of ['任务18', '18']) {
        expect((await found('search/', query))[0] === '坚持高水平举办中关村论坛', `${query} does not come first`);
      }
      const english = await found('en/search/', 'task 18');
      expect(english[0].includes('Zhongguancun Forum'), `task 18 finds ${english[0]}`);
      const facts = await page.locator('.search-facts').first().textContent();
      expect(facts === 'Progress reported', `the first result says ${facts}`);
      const kinds = await page.locator('.search-results h2').allTextContents();
      const counts = await page.locator('.search-results ol').evaluateAll((all) => all.map((one) => one.children.length));
      expect(/^Task \d+$/.test(kinds[0]) && kinds.every((kind, place) => Number(kind.match(/\d+$/)[0]) >= counts[place]), `the kinds are ${kinds}`);
      const other = await page.locator('.search-others a').first().getAttribute('href');
      expect(other.includes('q=task'), 'the other language is not offered the same words');
      await page.locator('.search-results a').first().click();
      expect(page.url() === `${base}en/tasks/18/`, `the first result leads to ${page.url()}`);
      await page.goto(`${base}search/?q=${encodeURIComponent('龘龘龘')}`);
      await page.waitForFunction(() => document.querySelector('.search-status').textContent.includes('没有找到'));
      // The index takes “asdf” for “as”, and “量子纠缠猫” for “量子”.
      await page.goto(`${base}en/search/?q=asdfgh`);
      await page.waitForFunction(() => document.querySelector('.search-status').textContent.includes('Nothing was found'));
      await found('search/', '量子纠缠猫');
      expect((await page.locator('.search-status').textContent()).startsWith('没有页面含有全部内容'), 'a part is taken for the whole');
      for (const query of ['forum', 'joint laboratories', 'technologies']) {
        const titles = await found('en/search/', query);
        expect((await page.locator('.search-status').textContent()).startsWith('Pages found'), `${query} is only found in part`);
        const excerpts = await page.locator('.search-excerpt').allTextContents();
        const begin = excerpts.filter((words) => /^[A-Z\d“(…]/.test(words));
        expect(begin.length === titles.length, `${query}: ${excerpts.find((words) => !begin.includes(words))}`);
      }
      await page.locator('.languages a[hreflang="zh-CN"]').click();
      await page.waitForURL(`${base}search/?q=technologies`);
    },
  },

  'the search is loaded by the first key and used with keys alone': {
    async run({ page, base, expect }) {
      const asked = [];
      page.on('request', (request) => request.url().includes('/search-index/') && asked.push(request.url()));
      await page.goto(`${base}en/search/`, { waitUntil: 'networkidle' });
      expect(asked.length === 0, `before the first key is loaded: ${asked}`);
      await page.keyboard.type('f');
      await page.waitForFunction(async () => load());
      const first = asked.length;
      expect(first > 0 && first < 12, `the first key loads ${asked}`);
      await page.keyboard.type('orum');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.search-status').textContent);
      expect(asked.length - first < 60, `a question loads ${asked.length - first} files`);
      const programs = asked.filter((one) => /pagefind(-worker)?\.js|wasm/.test(one));
      expect(programs.length <= 3, `programs are loaded more than once: ${programs}`);
      const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.localName);
      const titles = await page.locator('.search-results h3').allTextContents();
      await page.keyboard.press('ArrowDown');
      expect((await focused()) === titles[0], `the arrow leads to ${await focused()}`);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      expect(outline !== 'none', 'nobody sees where the focus is');
      await page.keyboard.press('ArrowDown');
      expect((await focused()) === titles[1], `the second arrow leads to ${await focused()}`);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect((await focused()) === 'input', `the arrow back leads to ${await focused()}`);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      const left = await page.evaluate(() => [document.querySelector('#search input').value, document.querySelector('.search-results').textContent, location.search]);
      expect((await focused()) === 'input' && left.join('') === '', `Escape leaves ${left}`);
    },
  },

  'the field in the head leads to the search': {
    async run({ page, base, expect }) {
      await page.goto(`${base}tasks/3/`);
      await page.locator('.search-wide input').fill('知识产权');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('.search-results h3').length > 0);
      expect(page.url().startsWith(`${base}search/?q=`), `the field leads to ${page.url()}`);
    },
  },

  'a list is narrowed by several things at once, and its address says by which': {
    async run({ page, base, expect }) {
      const links = (selector) => page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.href));
      const list = '.record-title a, .record-line a';
      const told = (words) => page.waitForFunction((words) => document.querySelector('.filters-status').textContent.includes(words), words);
      const all = async (path) => {
        await page.goto(base + path);
        return links(list);
      };
      const [policies, action, year] = [await all('en/records/by/kind/policy/'), await all('en/records/by/action/1/'), await all('en/records/2025/')];
      const both = policies.filter((one) => action.includes(one));
      const three = both.filter((one) => year.includes(one));
      expect(policies.length > both.length && both.length > three.length && three.length > 0, `${policies.length} ${both.length} ${three.length}`);

      // The list of the latest has not all records: the first choice leads to a page that has all of its own.
      await page.goto(`${base}en/records/`);
      await page.locator('.filters > summary').click();
      await page.locator('[data-group="kind-policy"]').click();
      await page.waitForURL(`${base}en/records/by/kind/policy/`);
      const chosen = page.locator('[data-group="action-1"]');
      await chosen.focus();
      await page.keyboard.press('Enter');
      await told(`: ${both.length} / `);
      expect(page.url() === `${base}en/records/by/kind/policy/?action=1`, `the address is ${page.url()}`);
      expect(await chosen.evaluate((one) => one === document.activeElement && one.getAttribute('aria-current') === 'true'), 'what was chosen is lost');
      await page.locator('[data-group="year-2025"]').click();
      await told(`: ${three.length} / `);
      expect(JSON.stringify(await links(list)) === JSON.stringify(three), 'three filters leave others');
      const headings = await page.locator('section.year').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(headings === 1, `${headings} years are there`);

      // The address says all: by itself, in the other language, and on the way back.
      const shared = page.url();
      await page.goto('about:blank');
      await page.goto(shared);
      await told(`: ${three.length} / `);
      await page.locator('.languages a[hreflang="zh-CN"]').click();
      await told(`：${three.length} / `);
      await page.goBack();
      await told(`: ${three.length} / `);
      await page.locator('[data-group="action-1"]').click();
      await page.waitForURL('**/policy/?year=2025');
      await page.goBack();
      await told(`: ${three.length} / `);
      // What the page itself is narrowed by is left too.
      await page.locator('[data-group="kind-policy"]').click();
      await page.waitForURL('**/en/records/by/action/1/?year=2025');
      await told('Expanding the international science and technology (S&T) cooperation network + 2025: ');

      // Nothing left is said, with a way to the whole list.
      await page.goto(`${base}en/records/by/kind/announcement/?year=2018`);
      await told('Nothing on this list fits all of these.');
      expect((await links(list)).length === 0, 'something is left');
      await page.locator('.filters-clear a').click();
      await page.waitForURL(`${base}en/records/`);
    },
  },

  'tasks are narrowed on their own list': {
    context: { viewport: { width: 390, height: 844 } },
    async run({ page, base, expect }) {
      const shown = () => page.locator('.task-link:visible').count();
      await page.goto(`${base}en/tasks/`);
      await page.locator('.filters > summary').click();
      await page.locator('[data-group="state-quiet"]').click();
      await page.waitForFunction(() => document.querySelector('.filters-status').textContent.includes(' / 20'));
      expect(page.url() === `${base}en/tasks/?state=quiet`, page.url());
      const quiet = await shown();
      await page.locator('[data-group="action-2"]').click();
      await page.waitForFunction(() => document.querySelector('.filters-status').textContent.includes(' + '));
      const fewer = await shown();
      expect(fewer > 0 && fewer < quiet && quiet < 20, `${quiet}, then ${fewer}`);
      expect((await page.locator('.action-row:visible').count()) === 1, 'an empty action is there');
      await page.goBack();
      await page.waitForFunction(() => !document.querySelector('.filters-status').textContent.includes(' + '));
      expect((await shown()) === quiet, 'the way back leads elsewhere');
      await page.locator('.filters-clear a').click();
      await page.waitForFunction(() => !document.querySelector('.filters-status').textContent);
      expect((await shown()) === 20 && page.url() === `${base}en/tasks/`, 'the whole list does not come back');
    },
  },

  'the gallery filters at once, and by several facets': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/cases/`);
      const shown = () => page.locator('li.case:visible').count();
      expect((await shown()) === 10, 'ten cases are there');
      await page.locator('[data-group="place-de"]').click();
      expect(page.url() === `${base}en/cases/` && (await shown()) === 4, `Germany leaves ${await shown()}`);
      await page.locator('[data-group="field-technology-transfer"]').click();
      expect((await shown()) === 2, `technology transfer with Germany leaves ${await shown()}`);
      expect((await page.locator('.groups-status').textContent()).includes('2 / 10'), 'the number is not said');
      await page.locator('[data-group="place-de"]').click();
      expect((await shown()) === 3, `technology transfer alone leaves ${await shown()}`);
      await page.locator('.groups-clear a').click();
      expect((await shown()) === 10, 'all cases do not come back');
    },
  },

  'a page is shared by the sheet of the system, where there is one': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/tasks/18/`);
      expect(!(await visible(page.locator('.share'))), 'a page is shared where there is no sheet');
      await page.addInitScript(() => {
        navigator.share = (what) => {
          // As a browser resolves it.
          window.shared = { ...what, url: new URL(what.url, document.baseURI).href };
          return Promise.reject(new DOMException('closed', 'AbortError'));
        };
      });
      for (const path of ['en/tasks/18/', 'records/zgc-forum-2025/', 'en/targets/pct-applications/', 'cases/pfizer-beijing/']) {
        await page.goto(`${base}${path}?from=elsewhere#main`);
        await page.locator('.share').focus();
        await page.keyboard.press('Enter');
        const { url, title } = await page.evaluate(() => window.shared ?? {});
        expect(url === base + path && title === (await page.title()), `${path} shares ${title} at ${url}`);
      }
    },
  },

  'the contents of the plan mark the section that is being read': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/plan/#p46`);
      const current = page.locator('.contents a[aria-current="location"]');
      await current.waitFor();
      expect((await current.getAttribute('href')) === '#p46', `${await current.getAttribute('href')} is marked`);
    },
  },

  'the languages side by side have columns by their lengths, and a way to each section': {
    async run({ page, base, expect }) {
      await page.goto(`${base}plan/parallel/`);
      const [first, second] = await page.locator('#p30 .official-words').evaluateAll((all) => all.map((one) => one.clientWidth));
      expect(Math.abs(second / first - 1.5) < 0.05, `the columns are ${first} and ${second} wide`);
      await page.locator('.parallel-contents a').last().click();
      expect(/#p\d+$/.test(page.url()), `the last section is at ${page.url()}`);
    },
  },

  'the headings of the plan begin two characters in, as its paragraphs do': {
    async run({ page, base, expect }) {
      await page.goto(`${base}plan/`);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const begins = await page.locator('.paragraph').evaluateAll((all) =>
          all.flatMap((one) => {
            const kind = one.className.match(/paragraph-(heading|subheading|action|task|principle)/)?.[1];
            const words = one.querySelector('.official-words');
            const line = document.createRange();
            line.setStart(document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode(), 0);
            return kind ? [[kind, line.getBoundingClientRect().left - words.getBoundingClientRect().left]] : [];
          }));
        expect(new Set(begins.map(([kind]) => kind)).size === 5, `only ${begins} stand in the plan`);
        const [, text] = begins.find(([kind]) => kind === 'task');
        for (const [kind, left] of begins) expect(text > 20 && Math.abs(left - text) < 1, `${kind} begins ${left} pixels in, a task ${text}`);
      }
    },
  },

  'paper has no links that only a screen can follow': {
    async run({ page, base, expect }) {
      await page.emulateMedia({ media: 'print' });
      let links = 0;
      for (const path of ['en/tasks/12/', 'en/targets/foreign-rd-centres/', 'en/organisations/district-governments/', '', 'en/tasks/', 'en/changes/']) {
        await page.goto(base + path);
        const shown = await page.evaluate(() => {
          const method = document.querySelector('a[href*="method"]')?.pathname;
          const all = [...document.querySelectorAll('main a')].filter((link) => link.pathname === method || (link.type && !link.closest('.cite')));
          return [all.length, all.filter((link) => link.checkVisibility()).map((link) => link.textContent)];
        });
        links += shown[0];
        expect(!shown[1].length, `${path} prints ${shown[1]}`);
      }
      expect(links >= 8, `only ${links} links were looked for`);
    },
  },

  'every list of faces that begins with a Song ends with the generic face, behind which Android has its own': {
    async run({ page, base, expect }) {
      await page.goto(`${base}plan/`);
      const lists = await page.evaluate(() =>
        [...document.querySelectorAll('body *')].map((element) => getComputedStyle(element).fontFamily).filter((list) => /Song/.test(list)));
      expect(lists.length > 100 && lists.every((list) => /, serif(,|$)/.test(list)), `${new Set(lists)}`);
    },
  },

  'a paragraph of the plan can be cited': {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
    async run({ page, base, expect }) {
      await page.goto(`${base}plan/`);
      const button = page.locator('#p39 .citation');
      await button.focus();
      await button.click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.includes('京科国发〔2024〕247号') && copied.endsWith('/plan/#p39'), `copied: ${copied}`);
      expect((await button.textContent()) === '已复制', 'the button does not say that it copied');
    },
  },

  'a page can be cited as of today, and its embed copied': {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
    async run({ page, base, expect }) {
      await page.goto(`${base}en/tasks/12/`);
      await page.locator('.cite summary').click();
      const [iso, words] = await page.evaluate(() => [
        new Date().toLocaleDateString('sv'),
        new Date().toLocaleDateString('en-US', { dateStyle: 'long' }),
      ]);
      const ends = [`[${iso}]. `, `Retrieved ${words}, from `, `urldate = {${iso}}`, '<iframe src="https://'];
      const buttons = page.locator('.cite button');
      expect((await buttons.count()) === ends.length, `${await buttons.count()} entries can be copied`);
      for (const [place, end] of ends.entries()) {
        await buttons.nth(place).click();
        await page.waitForFunction((place) => document.querySelectorAll('.cite button')[place].textContent.endsWith('✓'), place);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.includes(end), `copied: ${copied}`);
        expect(!copied.includes('YYYY'), `the day is not filled in: ${copied}`);
      }
    },
  },

  'a page of another site shows an embed, and no other page': {
    async run({ base, context, expect }) {
      const page = await context.newPage();
      const frames = ['en/embed/tasks/12/', 'embed/targets/pct-applications/', 'en/embed/overview/', 'en/tasks/12/', ''];
      const body = frames.map((path) => `<iframe src="${base}${path}" width="100%" height="480"></iframe>`).join('');
      const newsroom = await elsewhere(body);
      await page.goto(newsroom.address);
      for (const [place, path] of frames.entries()) {
        const frame = page.frameLocator('iframe').nth(place);
        const shown = await frame.locator('h1').count();
        expect((shown === 1) === path.includes('embed/'), `${path || 'home'} is ${shown ? '' : 'not '}shown`);
      }
      const leave = page.frameLocator('iframe').first().locator('h1 a');
      const [opened] = await Promise.all([context.waitForEvent('page'), leave.click()]);
      await opened.waitForLoadState();
      expect(opened.url() === `${base}en/tasks/12/`, `the name of an embed leads to ${opened.url()}`);
      newsroom.close();
    },
  },

  'the figures of a chart can be walked through with the keyboard and the pointer': {
    async run({ page, base, expect }) {
      await page.goto(`${base}en/targets/pct-applications/`);
      const walk = page.getByRole('slider');
      const head = (await page.locator('.target-head .figure-value').textContent()).trim();
      expect((await walk.textContent()).includes(head), `it begins with ${await walk.textContent()}, not with ${head}`);
      await walk.focus();
      await page.keyboard.press('Home');
      const first = await walk.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      const second = await walk.getAttribute('aria-valuetext');
      expect(first.includes('2018') && second.includes('2019'), `${first}, then ${second}`);
      expect((await page.locator('tr.chart-shown').textContent()).includes('2019'), 'the table does not follow');
      const box = await page.locator('svg.chart-wide').boundingBox();
      await page.mouse.move(box.x + box.width - 5, box.y + 50);
      expect((await walk.textContent()).includes('2023'), 'the pointer does not lead to the last figure');
    },
  },

  'text of twice the size loses nothing': {
    context: { viewport: { width: 1280, height: 900 } },
    async run({ page, base, expect }) {
      for (const path of ['', 'en/tasks/18/', 'targets/pct-applications/', 'en/cases/']) {
        await page.goto(base + path);
        await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => {});
        const wide = await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
          return document.documentElement.scrollWidth;
        });
        expect(wide <= 1280, `${path} scrolls sideways to ${wide} pixels`);
      }
    },
    quiet: true,
  },
};
