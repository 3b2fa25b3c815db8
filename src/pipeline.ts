import { assemble } from './assemble/index.ts';
import { linkMentions } from './coreference/index.ts';
import type { ParsedDocument, SourceDocument } from './domain/document.ts';
import type { Extraction } from './domain/extraction.ts';
import type { GraphWrite } from './domain/graph-write.ts';
import type { DocumentId } from './domain/ids.ts';
import type { Judgement } from './domain/judgement.ts';
import type { MentionLink } from './domain/mention.ts';
import type { Registries } from './domain/registries.ts';
import type { ResolvedMention } from './domain/resolution.ts';
import { extractionOf } from './extraction.ts';
import { applyJudgements } from './judgements/index.ts';
import { findMentions } from './references/find-mentions.ts';
import { REFERENCE_TYPES } from './references/registry.ts';
import { buildScene } from './references/scene.ts';
import { calibrateMentions } from './resolve/calibration.ts';
import { resolveMentions } from './resolve/index.ts';
import { parseStructure } from './structure/index.ts';

export interface Reading {
  readonly parsed: ParsedDocument;
  readonly links: readonly MentionLink[];
  readonly mentions: readonly ResolvedMention[];
}

/** The stages in a row, up to resolved mentions, with the confidence that the rules claim. Pure. */
export const readUncalibrated = (source: SourceDocument, registries: Registries): Reading => {
  const parsed = parseStructure(source);
  const scene = buildScene(parsed, registries);
  const mentions = findMentions(parsed, scene, REFERENCE_TYPES);
  const links = linkMentions(scene, mentions);
  const resolved = resolveMentions({ parsed, scene, mentions, links, registries, types: REFERENCE_TYPES });
  return { parsed, links, mentions: resolved };
};

/** What is referred to where, with the confidence that was measured for such claims. Pure. */
export const readReferences = (source: SourceDocument, registries: Registries): Reading => {
  const reading = readUncalibrated(source, registries);
  return { ...reading, mentions: calibrateMentions(reading.mentions) };
};

/** What a document says, without what would go into the graph. Pure. */
export const extract = (source: SourceDocument, registries: Registries): Extraction => {
  const { parsed, mentions } = readReferences(source, registries);
  return extractionOf(parsed, mentions);
};

/** What a document says (`extraction`) and what it adds to the graph (`write`), with what people judged on top. Pure. */
export const analyse = (
  source: SourceDocument,
  registries: Registries,
  judgementsOn: (document: DocumentId) => readonly Judgement[] = () => [],
): { extraction: Extraction; write: GraphWrite } => {
  const { parsed, links, mentions: found } = readReferences(source, registries);
  const { mentions, judgedBy } = applyJudgements(parsed, found, judgementsOn(parsed.document.id));
  return { extraction: extractionOf(parsed, mentions), write: assemble(parsed, mentions, links, registries, judgedBy) };
};
