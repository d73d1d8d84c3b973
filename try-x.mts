import { serve } from '#lib/server/serve';
const t=Date.now();
const s = await serve({ folder: process.cwd(), port: 4400, siteUrl: 'https://example.org', builtFor: 'http://localhost:3000', metricsPort: 4401, log: (e)=>process.env.LOG&&console.log(JSON.stringify(e)), report: (e)=>console.error('REPORT', e) });
console.log('up', Date.now()-t);
process.on('SIGTERM', async()=>{ console.log('ending'); await s.end(0); console.log('ended'); process.exit(0); });
