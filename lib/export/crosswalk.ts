import { type DescriptorName, descriptorLabel, descriptorNames } from '#lib/answers/descriptors';

interface Terms {
  /** Properties of a program in the open data; none where no record holds it. */
  readonly ours: readonly string[];
  /** Properties of the European Learning Model 3, without their prefix `elm:`. */
  readonly elm: readonly string[];
  /** Properties of the Credential Transparency Description Language, without their prefix `ceterms:`. */
  readonly ctdl: readonly string[];
}

const terms: Readonly<Record<DescriptorName, Terms>> = {
  awardingBody: {
    ours: ['university', 'unit', 'universityNote'],
    elm: ['awardingBody'],
    ctdl: ['ownedBy', 'offeredBy'],
  },
  outcomes: { ours: ['skills'], elm: ['learningOutcome'], ctdl: ['teaches'] },
  workload: { ours: ['totalHours', 'effort', 'duration'], elm: ['volumeOfLearning'], ctdl: ['estimatedDuration'] },
  level: { ours: ['courses.level'], elm: ['EQFLevel', 'NQFLevel'], ctdl: ['audienceLevelType'] },
  assessment: {
    ours: ['assessment.graded', 'assessment.exam', 'assessment.capstone'],
    elm: ['provenBy'],
    ctdl: ['assessmentMethodType'],
  },
  form: { ours: ['platforms', 'courses.format'], elm: ['mode'], ctdl: ['deliveryType'] },
  qualityAssurance: { ours: [], elm: ['accreditation'], ctdl: ['accreditedBy'] },
  prerequisites: { ours: ['prerequisites'], elm: ['entryRequirement'], ctdl: ['entryCondition'] },
  supervision: { ours: ['assessment.proctored'], elm: ['idVerification'], ctdl: ['isProctored'] },
  stackability: {
    ours: ['pathways'],
    elm: ['entitlesTo', 'isPartialQualification'],
    ctdl: ['isAdvancedStandingFor'],
  },
};

/** Each descriptor with what it is called in the open data and in two vocabularies, in the order of the descriptors. */
export const crosswalk = descriptorNames.map((name) => ({ name, label: descriptorLabel(name), ...terms[name] }));

export type CrosswalkRow = (typeof crosswalk)[number];

/** Where the descriptors and the terms are published, and the copies we read. */
export const vocabularies = {
  recommendation: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32022H0627%2802%29',
  annexList: 'https://www.cedefop.europa.eu/en/tools/vet-glossary/glossary/microcredential',
  elm: 'https://github.com/european-commission-empl/European-Learning-Model/blob/master/rdf/ontology/ELM.ttl',
  ctdl: 'https://credreg.net/ctdl/terms',
  ctdlSchema: 'https://github.com/CredentialEngine/CTDL_Json_Validation_Schema',
} as const;
