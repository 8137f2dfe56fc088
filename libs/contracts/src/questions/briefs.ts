import { z } from 'zod';
import { country, id } from '../shapes/basics.js';
import { briefView } from '../shapes/brief.js';
import { question } from '../question.js';

export const briefsGet = question({
  name: 'briefs.get',
  owner: 'matching',
  access: ['organisation_admin', 'caseworker'],
  sealed: true,
  // A country beside a person would stand in the URL of a GET.
  door: 'POST /persons/{id}/brief',
  summary:
    'What already stands where a person is, passes through or plans to go; with a country, what would stand there, and nothing is kept.',
  request: z.object({ id, country: country.nullable().default(null) }),
  reply: briefView,
});
