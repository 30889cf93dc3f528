// Preloaded (`node --import`) by a process whose memory is measured: writes the most that it held, in KiB, to the file that
// PEAK_MEMORY_FILE names. Asked for now and then: the system's own record of the most counts the process that started this one, too.
import { writeFileSync } from 'node:fs';

const millisecondsBetween = 5;
let peak = 0;

function look() {
  peak = Math.max(peak, process.memoryUsage.rss());
}

setInterval(look, millisecondsBetween).unref();
process.on('exit', () => {
  look();
  writeFileSync(process.env['PEAK_MEMORY_FILE'] ?? '', String(Math.round(peak / 1024)));
});
