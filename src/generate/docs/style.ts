/** How the page of a pack looks, on a screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --quiet: #777; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; line-height: 1.7;
  font-family: "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; }
h1, h2, h3, label, th, dt { line-height: 1.35;
  font-family: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
h2 { border-bottom: 1px solid var(--line); margin-top: 3rem; }
:lang(zh) { text-spacing-trim: normal; line-break: strict; text-align: justify; }
main { display: none; }
#show-zh:checked ~ .zh, #show-en:checked ~ .en { display: block; }
article { margin: 2rem 0; padding-top: .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { color: var(--quiet); } dd { margin: 0; }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); }
figure { margin: 0; } figcaption { color: var(--quiet); font-size: .9em; }
pre { border: 1px solid var(--line); border-radius: .3rem; overflow-x: auto; padding: .6rem; text-align: left; font-size: .85rem; line-height: 1.5; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .85rem; }
th, td { border: 1px solid var(--line); padding: .2rem .4rem; } td { text-align: center; } th[scope=row] { font-weight: normal; text-align: left; }
tr, figure, dl { break-inside: avoid; } h2, h3 { break-after: avoid; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } input, label { display: none; } a { color: inherit; text-decoration: none; } pre { white-space: pre-wrap; } }
`;
