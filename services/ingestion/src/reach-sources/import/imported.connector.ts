import { z } from 'zod';
import { connector } from '../connector.js';

/** Documents that operators import from files. A source of its own keeps a collection, with its own grade, apart from others. */
export const imported = connector<Record<string, never>>({
  name: 'import',
  title: { en: 'Imported files', ru: 'Импорт из файлов' },
  hint: {
    en: 'Documents from CSV and JSON files; a source of its own gives a collection its own grade.',
    ru: 'Документы из файлов CSV и JSON; отдельный источник даёт собранию свою оценку надёжности.',
  },
  addressExample: null,
  settings: z.strictObject({}),
  fields: [],
  look: null,
});
