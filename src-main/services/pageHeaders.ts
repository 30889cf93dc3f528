/** What the page may do, the same in both hosts. Nothing is ever loaded from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  // The preview of a picture is a blob that the page itself makes.
  "img-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  // A connection from page to page asks no network of ours, and would tell this machine's addresses.
  "webrtc 'block'",
].join('; ');

/** Headers of every answer, whether it carries the page or refuses something. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;
