// node --import: a script that lies outside the repository is given the packages that the repository has.
import { register } from 'node:module';

register('./resolvePackagesFromHere.mjs', import.meta.url);
