import type { MetadataRoute } from 'next';
import { palette } from '#lib/site/palette';
import { routes } from '#lib/site/routes';

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
    background_color: palette.paper,
    theme_color: palette.paper,
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
