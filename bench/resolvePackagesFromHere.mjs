/**
 * Packages are looked up from this folder, all else from where it is asked for.
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, nextResolve) {
  const isPackage = /^[@a-z]/.test(specifier) && !specifier.includes(':');
  return nextResolve(specifier, isPackage ? { ...context, parentURL: import.meta.url } : context);
}
