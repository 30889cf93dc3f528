import type { Board } from './board.svelte.ts';
import type { ProjectStore } from './project.svelte.ts';

/** Milliseconds that a view has to stand before it is kept: who steps through events sends one, not hundreds. */
const millisecondsOfRest = 1_000;

/**
 * Keeps what lies on the screen whenever it has changed, so that a page that is loaded anew shows it again. Called where
 * effects can be made; they end with what made them.
 */
export function keepView(board: Board, project: ProjectStore, keep: () => void): void {
  /** As it was kept last. */
  let kept = '';
  $effect(() => {
    const id = project.opened?.id;
    const view = board.view();
    if (id === undefined || project.isReadOnly || board.laid.length === 0) return;
    const written = JSON.stringify([id, view]);
    if (written === kept) return;
    const timer = setTimeout(() => {
      kept = written;
      keep();
    }, millisecondsOfRest);
    return () => {
      clearTimeout(timer);
    };
  });
}
