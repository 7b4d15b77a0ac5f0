// The browser that the tests look through: Debian's own, without the windows around it if it is there in that form.

import fs from 'node:fs';
import { chromium } from 'playwright-core';

const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const executable = programs.map((name) => `/usr/bin/${name}`).find(fs.existsSync);

export const launch = () =>
  chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
