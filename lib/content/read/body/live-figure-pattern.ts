/** How a figure computed from the record is written in a text: `:figure[programs.open.count]`. */
export const liveFigurePattern = /:figure\[([^\]]*)\]/g;
