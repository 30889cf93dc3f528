import './fonts.css';
import './tokens.css';
import './base.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { adoptPalette } from './state/palette.ts';

const target = document.getElementById('page');
if (target === null) throw new Error('index.html has no #page');
adoptPalette();
mount(App, { target, props: { bridge: window.dateline } });
