/**
 * Changes that would open a hole, each with the tests that must notice. `from` stands in `file` once; `to` takes its place.
 * @typedef {object} Change
 * @property {string} what the guard that it takes away
 * @property {string} file
 * @property {string} from
 * @property {string} to
 * @property {readonly string[]} tests
 */

const headers = ['src-main/web/loopbackHost.test.ts', 'src-main/desktop/pageProtocol.test.ts'];
const gate = ['src-main/web/gate.test.ts', 'src-main/web/loopbackHost.test.ts'];
const host = ['src-main/web/loopbackHost.test.ts'];
const reading = ['src-main/documents/read.test.ts', 'src-main/documents/read.faults.test.ts'];
const desktop = ['src-main/desktop/security.test.ts'];
const window = ['src-main/desktop/windowState.test.ts'];
const ipc = ['src-main/desktop/ipc.test.ts'];
const wire = ['src-main/web/wire.test.ts'];

/** @type {Readonly<Record<string, readonly Omit<Change, 'file'>[]>>} */
const changes = {
  'src-main/services/pageHeaders.ts': [
    { what: 'all of the policy', from: "'Content-Security-Policy': contentSecurityPolicy,", to: '', tests: headers },
    {
      what: 'nothing comes from data: or blob:',
      from: "default-src 'self'",
      to: "default-src 'self' blob: data:",
      tests: headers,
    },
    { what: 'forms send nothing', from: '  "form-action \'none\'",\n', to: '', tests: headers },
    { what: 'no WebRTC', from: '  "webrtc \'block\'",\n', to: '', tests: headers },
    { what: 'no frame around the page', from: '  "frame-ancestors \'none\'",\n', to: '', tests: headers },
    {
      what: 'Cross-Origin-Opener-Policy',
      from: "'Cross-Origin-Opener-Policy': 'same-origin',",
      to: '',
      tests: headers,
    },
    {
      what: 'Cross-Origin-Resource-Policy',
      from: "'Cross-Origin-Resource-Policy': 'same-origin',",
      to: '',
      tests: headers,
    },
    { what: 'Referrer-Policy', from: "'Referrer-Policy': 'no-referrer',", to: '', tests: headers },
    { what: 'X-Content-Type-Options', from: "'X-Content-Type-Options': 'nosniff',", to: '', tests: headers },
  ],
  'src-main/services/pageFiles.ts': [
    {
      what: 'links in the page’s folder are not followed',
      from: 'if (!entry.isFile()) continue;',
      to: '',
      tests: ['src-main/services/pageFiles.test.ts'],
    },
  ],
  'src-main/services/jobRunner.ts': [
    {
      what: 'the thread’s share of memory',
      from: 'resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },',
      to: '',
      tests: ['src-main/services/jobRunner.memory.test.ts'],
    },
  ],
  'src-main/services/callTable.ts': [
    {
      what: 'a call is one of the table’s own',
      from: 'Object.hasOwn(table, name)',
      to: 'name in table',
      tests: ['src-main/services/callTable.test.ts'],
    },
    {
      what: 'an unexpected error keeps its details here',
      from: 'problem: reportProblem(thrown) };\n  }\n}',
      to: "problem: { code: 'internal', message: String(thrown) } };\n  }\n}",
      tests: ['src-main/services/callTable.test.ts'],
    },
  ],
  'src-main/documents/read.ts': [
    { what: 'the bound on a growing file', from: ', end: limits.documentBytes', to: '', tests: reading },
    {
      what: 'the second look, at the open file',
      from: 'requireReadable(name, await file.stat());',
      to: '',
      tests: reading,
    },
    { what: 'a pipe keeps nobody waiting', from: ' | constants.O_NONBLOCK', to: '', tests: reading },
  ],
  'src-main/web/gate.ts': [
    {
      what: 'the secret is compared in constant time',
      from: 'timingSafeEqual(digest(given), digest(secret))',
      to: 'given === secret',
      tests: gate,
    },
    { what: 'Host is one of ours', from: '!hosts.includes(host) || ', to: '', tests: gate },
    { what: 'one Host only', from: ' || moreHosts.length > 0', to: '', tests: gate },
    {
      what: 'Origin is that of the page',
      from: 'return origin === `http://${host}`;',
      to: 'return true;',
      tests: gate,
    },
    {
      what: 'a call says where it comes from',
      from: "return harmlessMethods.includes(method ?? '');",
      to: 'return true;',
      tests: gate,
    },
    {
      what: 'a secret that nobody guesses',
      from: 'const secretBytes = 32;',
      to: 'const secretBytes = 2;',
      tests: gate,
    },
  ],
  'src-main/web/loopbackHost.ts': [
    { what: 'the token', from: 'isSecret(target.first, token)', to: 'true', tests: host },
    {
      what: 'Host and Origin at all',
      from: '!isFromHere(request, portOf(server.address()))',
      to: 'false',
      tests: host,
    },
    { what: 'headers on every answer', from: 'response.setHeader(name, value)', to: 'void [name, value]', tests: host },
    { what: 'the loopback alone is listened on', from: ", '127.0.0.1', resolve", to: ', resolve', tests: host },
    { what: 'the door opens once', from: 'isDoorOpen = false;\n      redirect', to: 'redirect', tests: host },
    { what: 'the door shuts by itself', from: 'isDoorOpen = false;\n  }, ', to: '}, ', tests: host },
  ],
  'src-main/web/routes.ts': [
    { what: 'calls by JSON alone', from: " || !isJson(request.headers['content-type'])", to: '', tests: host },
    { what: 'calls by POST alone', from: "methods: ['POST']", to: "methods: ['GET', 'POST']", tests: host },
    { what: 'each call has its bound', from: 'mostRequestBytes[name]', to: 'Infinity', tests: host },
    {
      what: 'the shape of what is parsed',
      from: 'if (!isWithinShape(body, requestShape)) return null;',
      to: '',
      tests: host,
    },
  ],
  'src-main/web/requestBody.ts': [
    {
      what: 'the bound on what is declared',
      from: "Number(request.headers['content-length']) > mostBytes",
      to: 'false',
      tests: host,
    },
    { what: 'the bound on what is not', from: 'if (bytes > mostBytes) {', to: 'if (bytes < 0) {', tests: host },
  ],
  'src-main/web/wire.ts': [
    {
      what: 'a key is its own when it is copied, never the prototype',
      from: '{ ...value };',
      to: 'Object.assign({}, value);',
      tests: wire,
    },
    {
      what: 'bytes are bytes and nothing else',
      from: "encoded.length !== 1 || typeof only !== 'string'",
      to: "typeof only !== 'string'",
      tests: wire,
    },
  ],
  'src-main/web/openBrowser.ts': [
    {
      what: 'the process list tells no way in',
      from: 'isOverheard ? await writeWayIn(doorAddress, doorMilliseconds) : doorAddress',
      to: 'doorAddress',
      tests: ['src-main/web/index.test.ts'],
    },
    {
      what: 'the way in is for its user alone',
      from: 'mode: 0o600',
      to: 'mode: 0o644',
      tests: ['src-main/web/index.test.ts'],
    },
  ],
  'src-main/web/index.ts': [
    {
      what: 'the process list tells no token',
      from: 'openBrowser(host)',
      to: 'openBrowser({ ...host, doorAddress: host.address })',
      tests: ['src-main/web/index.test.ts'],
    },
  ],
  'src-main/desktop/index.ts': [
    {
      what: 'every page is in the sandbox',
      from: 'app.enableSandbox();',
      to: '',
      tests: ['src-main/desktop/index.test.ts'],
    },
  ],
  'src-main/desktop/window.ts': [
    { what: 'the window’s sandbox', from: 'sandbox: true,', to: 'sandbox: false,', tests: window },
    { what: 'contextIsolation', from: 'contextIsolation: true,', to: 'contextIsolation: false,', tests: window },
    { what: 'no Node in the page', from: 'nodeIntegration: false,', to: 'nodeIntegration: true,', tests: window },
    { what: 'webSecurity', from: 'webSecurity: true,', to: 'webSecurity: false,', tests: window },
    { what: 'no webview', from: 'webviewTag: false,', to: 'webviewTag: true,', tests: window },
  ],
  'src-main/desktop/ipc.ts': [
    { what: 'calls from our window alone', from: 'sender === contents && ', to: '', tests: ipc },
    { what: 'calls from no frame', from: ' && senderFrame.parent === null', to: '', tests: ipc },
    { what: 'calls from our origin alone', from: ' && senderFrame.origin === pageOrigin', to: '', tests: ipc },
  ],
  'src-main/desktop/pageProtocol.ts': [
    { what: 'one host of the scheme', from: 'url.host === host ? ', to: 'true ? ', tests: headers },
    { what: 'headers on every answer', from: '...securityHeaders, ', to: '', tests: headers },
    {
      what: 'the scheme does not pass by the policy',
      from: 'secure: true,',
      to: 'secure: true, bypassCSP: true,',
      tests: headers,
    },
  ],
  'src-main/desktop/security.ts': [
    { what: 'no new window', from: "{ action: 'deny' }", to: "{ action: 'allow' }", tests: desktop },
    {
      what: 'no navigation',
      from: "contents.on('will-navigate', (event) => {\n    event.preventDefault();",
      to: "contents.on('will-navigate', (event) => {\n    void event;",
      tests: desktop,
    },
    {
      what: 'no redirection',
      from: "contents.on('will-redirect', (event) => {\n    event.preventDefault();",
      to: "contents.on('will-redirect', (event) => {\n    void event;",
      tests: desktop,
    },
    { what: 'a frame offers no address', from: 'if (event.isMainFrame) offer', to: 'offer', tests: desktop },
    { what: 'no permission on request', from: 'callback(false);', to: 'callback(true);', tests: desktop },
    {
      what: 'no permission on a check',
      from: 'setPermissionCheckHandler(() => false)',
      to: 'setPermissionCheckHandler(() => true)',
      tests: desktop,
    },
    {
      what: 'no request to the network or the disk',
      from: '{ cancel: true }',
      to: '{ cancel: false }',
      tests: desktop,
    },
    { what: 'no file of the disk', from: ", 'file:///*'", to: '', tests: desktop },
    {
      what: 'no WebRTC past a proxy',
      from: "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');",
      to: '',
      tests: desktop,
    },
  ],
  'src-main/desktop/externalLinks.ts': [
    {
      what: 'a key pressed by chance opens nothing',
      from: 'defaultId: cancelButton',
      to: 'defaultId: openButton',
      tests: desktop,
    },
    { what: 'https alone', from: "protocol === 'https:' && ", to: '', tests: desktop },
    { what: 'no user’s name in an address', from: "username === '' && ", to: '', tests: desktop },
  ],
  'resources/electron-builder.json': [
    {
      what: 'the fuse of the V8 snapshot',
      from: '"loadBrowserProcessSpecificV8Snapshot": false',
      to: '"loadBrowserProcessSpecificV8Snapshot": true',
      tests: ['src-main/desktop/installers.test.ts'],
    },
    {
      what: 'the fuse of Node',
      from: '"runAsNode": false',
      to: '"runAsNode": true',
      tests: ['src-main/desktop/installers.test.ts'],
    },
  ],
};

/** @type {readonly Change[]} */
export const securityChanges = Object.entries(changes).flatMap(([file, ofFile]) =>
  ofFile.map((change) => ({ file, ...change })),
);
