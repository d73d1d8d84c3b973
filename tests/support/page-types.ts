/** One address for each type of page and each state that looks different. */
export const pageTypes = {
  home: '/',
  directory: '/programs',
  'directory, filtered': '/programs?field=data-science&status=open&credit=yes&price-max=2000',
  'directory, nothing found': '/programs?q=zzzzzzzz',
  'directory, ignored values': '/programs?price-min=abc&field=nonsense&page=99',
  'guide, much known': '/programs/mit-supply-chain-management',
  'guide, closed': '/programs/columbia-business-analytics',
  'guide, not in English': '/programs/hec-montreal-design-et-evaluation-ux',
  'compare, nothing chosen': '/compare',
  'compare, two programs': '/compare?program=mit-supply-chain-management&program=georgia-tech-analytics',
  'compare, four columns':
    '/compare?program=mit-supply-chain-management&program=georgia-tech-analytics&program=columbia-business-analytics&degree=georgia-tech-oms-analytics',
  'headline table': '/compare/micromasters-vs-masters',
} as const;
