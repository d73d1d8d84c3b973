/** Other words for fields, by their file names: everyday ones, then Spanish, French and German; a comma stands between them. */
export const fieldWords: Readonly<Record<string, string>> = {
  'artificial-intelligence': 'AI, inteligencia artificial, intelligence artificielle',
  'business-analytics':
    'analítica de negocios, analítica empresarial, inteligencia de negocios, analyse d’affaires, intelligence d’affaires',
  'business-management':
    'business, administración de empresas, dirección de empresas, gestión empresarial, negocios, administration des affaires, gestion d’entreprise, gestion des entreprises',
  'computer-science':
    'CS, software engineering, software engineer, informática, ciencias de la computación, ciencia de la computación, ingeniería de software, informatique, génie logiciel, Informatik',
  cybersecurity: 'ciberseguridad, seguridad informática, cybersécurité, sécurité informatique',
  'data-science': 'data engineering, data engineer, ciencia de datos, ciencias de datos, science des données',
  design: 'design, UX, user experience, diseño, experiencia de usuario, expérience utilisateur',
  education: 'educación, pedagogía, éducation, pédagogie, sciences de l’éducation',
  engineering: 'ingeniería, ingénierie',
  finance: 'finance, accounting, finanzas, contabilidad, finances, comptabilité',
  health: 'healthcare, health care, medicine, salud, santé',
  humanities: 'humanidades, humanités, sciences humaines',
  law: 'law, human rights, derecho, derechos humanos, droit, droits humains, droits de l’homme',
  marketing: 'mercadotecnia, mercadeo, mercadeo digital, marketing digital, marketing numérique',
  'project-management':
    'gestión de proyectos, dirección de proyectos, administración de proyectos, gestion de projet, gestion de projets',
  'social-science':
    'social science, public policy, ciencias sociales, políticas públicas, sciences sociales, politiques publiques',
  'supply-chain':
    'supply chain management, logistics, cadena de suministro, cadena de suministros, cadena de abastecimiento, logística, chaîne d’approvisionnement, chaîne logistique, logistique',
  sustainability: 'sostenibilidad, sustentabilidad, desarrollo sostenible, durabilité, développement durable',
};
