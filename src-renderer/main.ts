import './look/fonts.css';
import './look/tokens.css';
import './look/base.css';

import { mount } from 'svelte';

import { adoptPalette } from './look/palette.ts';
import App from './shell/App.svelte';

const target = document.getElementById('page');
if (target === null) throw new Error('index.html has no #page');
adoptPalette();
mount(App, { target, props: { bridge: window.dateline } });
