// What axe-core finds on a page against WCAG 2.2 AA and its best practice.

import fs from 'node:fs';
import { createRequire } from 'node:module';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Another scheme has other colours and nothing else.
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Readies a page, whose policy must let the tests' own script run. */
export const arm = (page) => page.evaluate(axe);

// For readers who need more contrast, and only where a theme promises it.
const contrast = 'color-contrast-enhanced';

/** A line for each rule that the page breaks as it now is, of all rules or of those for colours alone; `enhanced`: with the contrast of AAA. */
export async function violations(page, ofColoursAlone = false, enhanced = false) {
  // Only what is wrong is worked out in full: of all that is right, one example is kept.
  const { type, values } = ofColoursAlone ? colours : { type: 'tag', values: rules };
  const runOnly = { type, values: ofColoursAlone && enhanced ? [...values, contrast] : values };
  const asked = { runOnly, resultTypes: ['violations'], rules: enhanced && !ofColoursAlone ? { [contrast]: { enabled: true } } : {} };
  const found = await page.evaluate((asked) => axe.run(document, asked), asked);
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes[0].html.slice(0, 160)}`);
}
