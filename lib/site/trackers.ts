const trackers =
  /^(utm_.*|fbclid|gclid|gclsrc|gbraid|wbraid|gad_\w+|dclid|srsltid|_gl|_ga|msclkid|twclid|ttclid|igshid|igsh|yclid|li_fat_id|epik|sccid|mibextid|mc_[ce]id|mkt_tok|_hs(enc|mi)|__hs\w+|hsctatracking|vero_(id|conv)|_kx|oly_(enc|anon)_id|wickedid|ref|ref_(src|url))$/i;

/**
 * Whether a parameter is one that senders of links add to count clicks or to say where they stand. It says nothing to us,
 * so it is dropped and not spoken of, whatever the page.
 */
export const isTracker = (name: string): boolean => trackers.test(name);
