// What moves on a page after it was first shown (CLS), while its scripts come late.

/** How long scripts take to come, in milliseconds: long enough for the page to be shown without them. */
const late = 100;

/** Readies a page that is about to be loaded. */
export async function watch(page) {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });
}

/** A line for each shift of a page that has loaded. */
export const shifts = (page) =>
  page.evaluate(async () => {
    // What the scripts did is shown by the frame after the next.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const words = (source) => source.node?.parentElement?.outerHTML.slice(0, 120) ?? 'what is gone';
    return window.shifts.map((shift) => `shifts by ${shift.value.toFixed(4)}: ${shift.sources.map(words).join(' | ')}`);
  });
