/** Runs in the page before the page's own script, where the page comes from the loopback host. */
import type { Bridge } from '../api/contract.ts';

import { createBrowserBridge } from './browserBridge.ts';
import { whileVisible } from './browserPage.ts';
import { connectToHost } from './hostConnection.ts';

const dateline: Bridge = createBrowserBridge(connectToHost(location.href), whileVisible);
Object.defineProperty(window, 'dateline', { value: Object.freeze(dateline) });
