// What moves on a page after it was first shown whole (CLS), while its scripts come late.

/** How long scripts wait at most for a page to be shown without them, in milliseconds. */
const patience = 5000;

/** Readies a page that is about to be loaded. What a slow machine shows of half a page is not looked at. */
export async function watch(page) {
  const shown = new Promise((resolve) => page.exposeFunction('shownWithoutScripts', resolve));
  await page.route('**/*.js', async (route) => {
    await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, patience))]);
    await route.continue();
  });
  await page.addInitScript(() => {
    window.shifts = [];
    const observe = () => {
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
      window.shownWithoutScripts();
    };
    // All of it was read, and the frame that shows it has passed.
    const read = () => document.readyState === 'interactive' && requestAnimationFrame(() => requestAnimationFrame(observe));
    document.addEventListener('readystatechange', read);
  });
}

/** A line for each shift of a page that has loaded. */
export const shifts = (page) =>
  page.evaluate(async () => {
    // What the scripts did is shown by the frame after the next.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const box = ({ x, y, width, height }) => [x, y, width, height].join(' ');
    const what = ({ node }) => (node?.nodeType === 1 ? node : node?.parentElement)?.outerHTML.slice(0, 120) ?? 'what is gone';
    const words = (source) => `from ${box(source.previousRect)} to ${box(source.currentRect)}: ${what(source)}`;
    return window.shifts.map((shift) => `shifts by ${shift.value.toFixed(4)}: ${shift.sources.map(words).join(' | ')}`);
  });
