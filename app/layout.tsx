import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '#components/layout/site-footer';
import { SiteHeader } from '#components/layout/site-header';
import { siteImage } from '#lib/metadata/page-metadata';
import { siteAlternates } from '#lib/site/alternates';
import { newIssueUrl, repositoryUrl, siteUrl } from '#lib/site/config';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { newsreader, sourceSans } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  title: { default: 'Steppingstone', template: '%s – Steppingstone' },
  description:
    'MicroMasters programs, beside the master’s degrees they count toward. Every figure has a source and a date, or says that it is undated.',
  alternates: siteAlternates(),
  openGraph: { type: 'website', siteName: 'Steppingstone', locale: 'en_US', images: [siteImage] },
  twitter: { card: 'summary_large_image' },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcf9f2' },
    { media: '(prefers-color-scheme: dark)', color: '#161511' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${newsreader.variable} ${sourceSans.variable}`}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="Steppingstone"
          href={routes.openSearch()}
        />
      </head>
      <body>
        <a className="skip-link" href={`#${partAnchor('main')}`}>
          Skip to the content
        </a>
        <SiteHeader />
        <main id={partAnchor('main')} className="page-width">
          {children}
        </main>
        <SiteFooter repositoryUrl={repositoryUrl} deadLinkUrl={newIssueUrl('dead-link.yml')} />
      </body>
    </html>
  );
}
