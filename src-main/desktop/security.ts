import { app, type Session, type WebContents } from 'electron';

import { logError } from '../services/log.ts';

import { offerExternalLink } from './externalLinks.ts';

/** Every page and frame that ever comes to be stays where it is and opens nothing. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
}

function guardContents(contents: WebContents): void {
  // The page's policy forbids WebRTC; whatever is no page of ours learns no address of this machine by it.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    offer(url);
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
    if (event.isMainFrame) offer(event.url);
  });
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

function offer(address: string): void {
  offerExternalLink(address).catch((thrown: unknown) => {
    logError('An address could not be opened', thrown);
  });
}

/** All that could reach another machine, or read this one's disk past the host. */
const foreignAddresses = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];

/** Grants nothing, requests nothing, downloads nothing: whatever the page or Chromium itself may try. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest({ urls: foreignAddresses }, (_details, callback) => {
    callback({ cancel: true });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
