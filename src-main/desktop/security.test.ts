import { app as realApp, session as realSession, BrowserWindow } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import * as double from './electronDouble.ts';
import { guardAllContents, guardSession } from './security.ts';

vi.mock('electron', () => import('./electronDouble.ts'));

function openGuardedWindow(): double.WebContentsDouble {
  guardAllContents();
  new BrowserWindow();
  const [window] = double.windows;
  if (window === undefined) throw new Error('No window was made.');
  return window.webContents;
}

/** What the page gets for `window.open(address)`. */
function askForWindow(contents: double.WebContentsDouble, url: string) {
  const [handler] = contents.setWindowOpenHandler.mock.calls[0] ?? [];
  const referrer = { url: '', policy: 'no-referrer' } as const;
  return handler?.({ url, frameName: '', features: '', disposition: 'new-window', referrer });
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const agree = () => double.dialog.showMessageBox.mockResolvedValue({ response: 1, checkboxChecked: false });

beforeEach(() => {
  double.resetElectronDouble('/nowhere');
});

describe('new windows', () => {
  test.each([
    'http://example.org/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'dateline://app/index.html',
    'smb://server/share',
    'https://bank.example@elsewhere.example/',
    `https://example.org/${'a'.repeat(2_000)}`,
    'https://',
    '',
  ])('are refused, and nothing is asked: %s', async (address) => {
    agree();
    expect(askForWindow(openGuardedWindow(), address)).toEqual({ action: 'deny' });
    await settled();
    expect(double.dialog.showMessageBox).not.toHaveBeenCalled();
    expect(double.shell.openExternal).not.toHaveBeenCalled();
  });

  test('for https are refused too, and the user is shown the address', async () => {
    expect(askForWindow(openGuardedWindow(), 'https://exämple.org/a?b')).toEqual({ action: 'deny' });
    await settled();
    // As the network would see it: letters that look alike do not.
    expect(double.dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({ detail: 'https://xn--exmple-cua.org/a?b' });
    expect(double.shell.openExternal).not.toHaveBeenCalled();
  });

  test('a key pressed by chance opens nothing', async () => {
    askForWindow(openGuardedWindow(), 'https://example.org/a');
    await settled();
    expect(double.dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({
      buttons: ['Cancel', 'Open in Browser'],
      defaultId: 0,
      cancelId: 0,
    });
  });

  test('the browser opens what the user agreed to', async () => {
    agree();
    askForWindow(openGuardedWindow(), 'https://example.org/a');
    await settled();
    expect(double.shell.openExternal.mock.calls).toEqual([['https://example.org/a']]);
  });

  test('a page cannot pile up questions', async () => {
    let answer: (value: { response: number; checkboxChecked: boolean }) => void = () => undefined;
    double.dialog.showMessageBox.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const contents = openGuardedWindow();
    for (let times = 0; times < 5; times += 1) askForWindow(contents, 'https://example.org/');
    answer({ response: 0, checkboxChecked: false });
    await settled();
    expect(double.dialog.showMessageBox).toHaveBeenCalledTimes(1);
    askForWindow(contents, 'https://example.org/');
    await settled();
    expect(double.dialog.showMessageBox).toHaveBeenCalledTimes(2);
  });
});

describe('navigation', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
    '%s is prevented',
    (name) => {
      const event = double.preventable({ url: 'dateline://app/index.html', isMainFrame: true });
      openGuardedWindow().emit(name, event);
      expect(event.preventDefault).toHaveBeenCalledTimes(1);
    },
  );

  test('a link to https is offered to the user, one in a frame is not', async () => {
    const contents = openGuardedWindow();
    contents.emit('will-frame-navigate', double.preventable({ url: 'https://example.org/', isMainFrame: false }));
    await settled();
    expect(double.dialog.showMessageBox).not.toHaveBeenCalled();
    contents.emit('will-frame-navigate', double.preventable({ url: 'https://example.org/', isMainFrame: true }));
    await settled();
    expect(double.dialog.showMessageBox).toHaveBeenCalledTimes(1);
  });
});

test('no window tells a stranger the addresses of this machine', () => {
  expect(openGuardedWindow().setWebRTCIPHandlingPolicy.mock.calls).toEqual([['disable_non_proxied_udp']]);
});

describe('the session', () => {
  beforeEach(() => {
    guardSession(realSession.defaultSession);
  });

  test('grants no permission, asked or checked', () => {
    const granted = vi.fn();
    const [onRequest] = double.session.defaultSession.setPermissionRequestHandler.mock.calls[0] ?? [];
    const [onCheck] = double.session.defaultSession.setPermissionCheckHandler.mock.calls[0] ?? [];
    const [onDevice] = double.session.defaultSession.setDevicePermissionHandler.mock.calls[0] ?? [];
    const contents = new BrowserWindow().webContents;
    for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal', 'fileSystem'] as const) {
      onRequest?.(contents, permission, granted, { requestingUrl: 'dateline://app/', isMainFrame: true });
    }
    expect(granted.mock.calls).toEqual([[false], [false], [false], [false], [false]]);
    const details = { isMainFrame: true, requestingUrl: 'dateline://app/' };
    expect(onCheck?.(contents, 'media', 'dateline://app', details)).toBe(false);
    expect(onDevice).toBeTypeOf('function');
    expect(onDevice?.call(null, { deviceType: 'usb', origin: 'dateline://app', device: usbDevice })).toBe(false);
  });

  test('sends nothing out and reads no file', () => {
    const [filter, listener] = double.session.defaultSession.webRequest.onBeforeRequest.mock.calls[0] ?? [];
    expect(filter).toEqual({
      urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'],
    });
    const answer = vi.fn();
    if (typeof listener !== 'function') throw new Error('Nobody listens to requests.');
    Reflect.apply(listener, null, [{}, answer]);
    expect(answer.mock.calls).toEqual([[{ cancel: true }]]);
  });

  test('downloads nothing', () => {
    const event = double.preventable({});
    double.session.defaultSession.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalledTimes(1);
  });
});

const usbDevice = {
  deviceId: '1',
  deviceClass: 0,
  deviceProtocol: 0,
  deviceSubclass: 0,
  deviceVersionMajor: 1,
  deviceVersionMinor: 0,
  deviceVersionSubminor: 0,
  productId: 1,
  usbVersionMajor: 2,
  usbVersionMinor: 0,
  usbVersionSubminor: 0,
  vendorId: 1,
  configuration: { interfaces: [], configurationValue: 1, configurationName: '' },
  configurations: [],
};

test('every window is guarded, not only the first', () => {
  guardAllContents();
  new BrowserWindow();
  new BrowserWindow();
  expect(realApp.listenerCount('web-contents-created')).toBe(1);
  expect(double.windows.map(({ webContents }) => webContents.setWindowOpenHandler.mock.calls.length)).toEqual([1, 1]);
});
