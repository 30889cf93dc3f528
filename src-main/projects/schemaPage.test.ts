/** The published schema is made from the one that reads: `npm run test:unit -- schemaPage --update` writes it anew. */
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { manifestSchema } from './manifest.ts';

test('docs/project-file.schema.json is the schema by which project.json is read', async () => {
  const schema = {
    ...z.toJSONSchema(manifestSchema, { io: 'input', reused: 'ref' }),
    title: 'project.json of a Dateline project, format 1',
  };
  const page = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
  await expect(page).toMatchFileSnapshot(new URL('../../docs/project-file.schema.json', import.meta.url).pathname);
});
