// Writes src/registries/*/data.* from a folder of facts. usage: npm run registries:build -- FOLDER
import { buildMinistries, buildOrganisations, buildParties } from './registries/bodies.ts';
import { buildEuActs } from './registries/eu-acts.ts';

import { buildArticles, buildLaws } from './registries/laws.ts';
import { buildMedia } from './registries/media.ts';
import { buildPapers } from './registries/papers.ts';
import { buildPeople } from './registries/people.ts';

const parties = buildParties();
buildMinistries();
buildOrganisations();
buildMedia();
buildEuActs();
buildPeople(parties);
buildLaws();
buildArticles();
buildPapers();
