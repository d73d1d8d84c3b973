import type { MetadataRoute } from 'next';
import { routes } from '#lib/site/routes';

const paper = '#fcf9f2';

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: routes.home(),
    name: 'Steppingstone',
    short_name: 'Steppingstone',
    description: 'MicroMasters programs, beside the master’s degrees they count toward.',
    lang: 'en',
    dir: 'ltr',
    start_url: routes.home(),
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
