import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { readTsv, type ReadPicture } from './tsv.ts';

/** Recognises words in pictures, one after the other. All of it lies beside the application; nothing is fetched. */
export interface Recogniser {
  /** PNG, JPEG or TIFF. Holds its thread until it is done; throws where the bytes are no picture. */
  recognise(picture: Uint8Array): ReadPicture;
  end(): void;
}

/** What is used of Tesseract, as its build for WebAssembly offers it. */
interface Tesseract {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => TesseractApi;
}

interface TesseractApi {
  Init(dataPath: null, languages: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  End(): void;
}

/** English first: what both could have read is taken from the first. */
const languages = ['deu', 'eng'] as const;
/** The models that weigh least and read nearly as well. */
const models = '4.0.0_best_int';
const neuralNetworkOnly = 1;
const upright = 1;
/** Finds columns by itself. */
const automaticLayout = '3';

export async function startRecogniser(): Promise<Recogniser> {
  const require = createRequire(import.meta.url);
  const load = require('tesseract.js-core/tesseract-core-simd-lstm') as (options: object) => Promise<Tesseract>;
  const silent = { print: () => undefined, printErr: () => undefined };
  const tesseract = await load(silent);
  for (const language of languages) {
    const packed = await readFile(
      require.resolve(`@tesseract.js-data/${language}/${models}/${language}.traineddata.gz`),
    );
    tesseract.FS.writeFile(`./${language}.traineddata`, await promisify(gunzip)(packed));
  }
  const api = new tesseract.TessBaseAPI();
  if (api.Init(null, languages.join('+'), neuralNetworkOnly) !== 0) throw new Error('Tesseract could not be started.');
  api.SetVariable('tessedit_pageseg_mode', automaticLayout);
  return {
    recognise: (picture) => {
      tesseract.FS.writeFile('/input', picture);
      if (api.SetImageFile(upright, 0) !== 0) throw new Error('Tesseract could not read the picture.');
      if (api.Recognize(null) !== 0) throw new Error('Tesseract could not read the words.');
      return readTsv(api.GetTSVText(0));
    },
    end: () => {
      api.End();
    },
  };
}
