import type { Registries } from '../domain/registries.ts';
import { buildNameMatcher } from '../text/name-matcher.ts';
import type { RegistryFiles } from './files.ts';
import { lawRegistry } from './laws/index.ts';
import { memberRegistry } from './members/index.ts';
import { organisationRegistry } from './organisations/index.ts';
import { paperRegistry } from './papers/index.ts';

/** All registries from the contents of their data files. Pure. */
export const registriesOf = (files: RegistryFiles): Registries => {
  const { entries: people, ...members } = memberRegistry(files);
  const { entries: bodies, ...organisations } = organisationRegistry(files);
  const { entries: regulations, ...laws } = lawRegistry(files);
  const names = buildNameMatcher([...people, ...bodies, ...regulations]);
  return { names, ...members, ...organisations, ...laws, ...paperRegistry(files) };
};
