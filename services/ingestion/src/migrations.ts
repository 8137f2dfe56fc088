import { AddConnectors1800000006000 } from './migrations/add-connectors.js';
import { CreateDevelopments1800000003000 } from './migrations/create-developments.js';
import { CreateDocuments1800000002000 } from './migrations/create-documents.js';
import { CreateRulings1800000004000 } from './migrations/create-rulings.js';
import { CreateSecondReader1800000005000 } from './migrations/create-second-reader.js';
import { CreateSources1800000001000 } from './migrations/create-sources.js';

/** Every change of the schema, oldest first. */
export const ingestionMigrations = [
  CreateSources1800000001000,
  CreateDocuments1800000002000,
  CreateDevelopments1800000003000,
  CreateRulings1800000004000,
  CreateSecondReader1800000005000,
  AddConnectors1800000006000,
];
