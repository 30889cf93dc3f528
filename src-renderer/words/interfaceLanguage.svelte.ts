import { languageFor } from '../../src-main/language/languageFor.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../src-main/time/types.ts';
import { recall, remember } from '../storage/remembered.ts';

const isKnown = (code: string | null) => interfaceLanguages.find((language) => language === code) ?? null;

/** The language of the interface: the one that its reader chose, else that of the system. */
class ChosenLanguage {
  #chosen = $state<InterfaceLanguage | null>(isKnown(recall('language')));

  readonly current = $derived(this.#chosen ?? languageFor(navigator.languages));

  /** `null` where the interface follows the system. */
  get chosen(): InterfaceLanguage | null {
    return this.#chosen;
  }

  set chosen(language: InterfaceLanguage | null) {
    this.#chosen = language;
    remember('language', language ?? '');
  }
}

export const interfaceLanguage = new ChosenLanguage();
