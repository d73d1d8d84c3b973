/** The day on which a page or a report is made, `YYYY-MM-DD`, in UTC. What ages is told as of it and names it. */
export const buildDay = (): string => new Date().toISOString().slice(0, 10);
