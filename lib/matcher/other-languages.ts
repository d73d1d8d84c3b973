import { wordsOf } from './words';

/** Subjects in Spanish and in French, by what records call them; a comma stands between the words. */
const inEnglish: Readonly<Record<string, string>> = {
  accounting: 'contabilidad, comptabilité',
  agriculture: 'agronomía, agronomie',
  analytics: 'analítica, analytique',
  automotive: 'automotriz, automóvil, automobile',
  bioinformatics: 'bioinformática, bioinformatique',
  business: 'negocio, empresa, entreprise',
  climate: 'clima, climático, climat, climatique',
  communication: 'comunicación',
  computing: 'computación',
  cybersecurity: 'ciberseguridad, cybersécurité',
  data: 'datos, données',
  design: 'diseño',
  economics: 'economía, économie',
  education: 'educación, pedagogía, éducation, pédagogie',
  energy: 'energía, énergie',
  engineering: 'ingeniería, ingénierie',
  entrepreneurship: 'emprendimiento, emprendedor, entrepreneuriat',
  environment: 'ambiente, ambiental, environnement',
  finance: 'finanzas',
  health: 'salud, santé, enfermería, medicina, médecine',
  hospitality: 'hotelería, hostelería, turismo, hôtellerie, tourisme',
  innovation: 'innovación',
  international: 'internacional',
  law: 'derecho, droit, juridique',
  leadership: 'liderazgo',
  learning: 'aprendizaje, apprentissage',
  linguistics: 'lingüística, linguistique',
  literature: 'literatura, littérature',
  logistics: 'logística, logistique',
  management: 'gestión, gerencia, administración, gestion',
  manufacturing: 'manufactura, fabricación, fabrication',
  materials: 'materiales, matériaux',
  mathematics: 'matemáticas, mathématiques',
  nanoscience: 'nanociencia, nanotecnología, nanotechnologie',
  organizational: 'organizacional, organisationnelle',
  philosophy: 'filosofía, philosophie',
  policy: 'políticas, politiques',
  project: 'proyecto, projet',
  psychology: 'psicología, psychologie',
  public: 'pública, publique',
  quantum: 'cuántica, quantique',
  renewable: 'renovable, renouvelable',
  rights: 'derechos, droits',
  robotics: 'robótica, robotique',
  science: 'ciencia',
  security: 'seguridad, sécurité',
  software: 'programación, programmation, logiciel',
  statistics: 'estadística, statistiques',
  'supply chain': 'suministro, abastecimiento, approvisionnement',
  sustainability: 'sostenibilidad, sostenible, durabilité, durable',
  translation: 'traducción, traduction',
  water: 'agua, eau',
  work: 'trabajo, travail',
  writing: 'escritura, redacción, écriture, rédaction',
};

const byTerm = new Map<string, string[][]>();
for (const [english, others] of Object.entries(inEnglish)) {
  for (const word of others.split(', ')) {
    for (const { joined } of wordsOf(word)) byTerm.set(joined, [...(byTerm.get(joined) ?? []), english.split(' ')]);
  }
}

/** What a Spanish or French term of a subject is in English, each as the words that must all be there. */
export const inEnglishOf = (term: string): readonly (readonly string[])[] => byTerm.get(term) ?? [];
