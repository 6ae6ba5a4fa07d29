/** Colours in pairs for light and dark. Fills differ in pattern too, so that the page reads in black and white. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--open:#17694a;--on-open:#fff;--lane:#a3d6bf;--on-lane:#04130c;--ground:#eef1f4;--ink:#8a949e;--stop-ground:#fbe9e4;--stop-ink:#b4533a;--mark:#0b57d0;--ring:#0b57d0;--card:#fff;--hit:#fff8c5}
@media (prefers-color-scheme:dark){:root{--paper:#0f1419;--text:#e6e9ec;--soft:#9aa4ae;--line:#30373f;--open:#3fb67f;--on-open:#04130c;--lane:#1f5c43;--on-lane:#fff;--ground:#1b2128;--ink:#5d6873;--stop-ground:#2b1a16;--stop-ink:#d0775f;--mark:#8ab4f8;--ring:#8ab4f8;--card:#1b2128;--hit:#3a3413}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem clamp(.75rem,3vw,2rem) 6rem;max-width:76rem;background:var(--paper);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.2rem;margin:2.5rem 0 .25rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:2rem 0 .25rem}
header p,.about,footer{color:var(--soft)}
p{margin:.25rem 0 .75rem;max-width:62rem}
small{color:var(--soft);font-size:.8125rem;font-weight:400}
code{font:.8125rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
a{color:var(--ring)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;font-size:.8125rem}
.sum{font-size:1.125rem;font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;padding:0;margin:.75rem 0;font-size:.875rem}
.legend li{display:flex;align-items:center;gap:.45rem}
.swatch{border:1px solid var(--line);border-radius:2px;flex:none}
.keys{font-size:.875rem}
.patterns{position:absolute}
.days{list-style:none;margin:0;padding:0}
.calendar{margin:1rem 0 2rem}
.day{display:grid;grid-template-columns:9.5rem 1fr;gap:.5rem;align-items:start;padding:.2rem 0}
.calendar.several .day{padding:.6rem 0;border-top:1px solid var(--line)}
.head{padding:0}
.date{font-size:.875rem;line-height:26px;font-variant-numeric:tabular-nums}
.note{display:block;line-height:1.25;color:var(--soft);font-size:.75rem}
.lane{display:block}
.several .lane{display:grid;grid-template-columns:9rem 1fr;gap:.5rem;margin-bottom:.25rem}
.name{font-size:.75rem;line-height:26px;color:var(--soft);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.together .name{color:var(--text);font-weight:600}
svg{display:block;overflow:visible}
.swatch{overflow:hidden}
.bar{border-radius:3px}
.hours{margin-top:1px}
.hours text{font-size:10px;fill:var(--soft);text-anchor:middle;font-variant-numeric:tabular-nums}
rect.open{fill:var(--open)}
.several .lane:not(.together) rect.open{fill:var(--lane)}
.several .lane:not(.together) .label{fill:var(--on-lane)}
.ground{fill:var(--ground)}.ink{fill:var(--ink)}.ground.stop{fill:var(--stop-ground)}.ink.stop{fill:var(--stop-ink)}
rect.void{fill:none;stroke:var(--line);stroke-dasharray:2 3}
.bar a rect{stroke:var(--paper);stroke-width:1}
.bar a{cursor:pointer;outline:none}
.bar a:hover rect{stroke:var(--text);stroke-width:2}
.bar a:focus rect{stroke:var(--ring);stroke-width:4;paint-order:stroke}
.tick{stroke:var(--text);stroke-opacity:.13;pointer-events:none}
.mark path{fill:var(--mark);stroke:var(--paper);stroke-width:1}
.mark{pointer-events:none}
.label{fill:var(--on-open);font-size:11px;font-weight:600;text-anchor:middle;dominant-baseline:central;pointer-events:none;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;font-size:.875rem;margin:.5rem 0 1rem}
caption{text-align:start;font-weight:600;padding:.25rem 0}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-top:1px solid var(--line);font-variant-numeric:tabular-nums}
thead th{color:var(--soft);font-weight:500;border-top:0}
tbody th{font-weight:500;width:15rem}
.by-day tbody th,.closers tbody th{width:18rem}
.by-day td:last-child,.closers td:last-child{min-width:5rem}
th small{display:block}
.state{width:6rem}
.why ul,#tip ul{margin:0;padding-inline-start:1.1rem}
.why li+li,#tip li+li{margin-top:.5rem}
.source{display:block;color:var(--soft);font-size:.8125rem}
cite{font-style:normal}
tr:target>*,tr:focus>*{background:var(--hit)}
tr:focus{outline:2px solid var(--ring)}
h2:focus{outline:none}
details summary{cursor:pointer;font-weight:600;padding:.4rem 0}
#tip{position:fixed;z-index:2;max-width:min(30rem,calc(100vw - 1.5rem));max-height:60vh;overflow:auto;background:var(--card);color:var(--text);border:1px solid var(--ink);border-radius:6px;padding:.6rem .8rem;font-size:.875rem;box-shadow:0 6px 24px rgb(0 0 0/.22)}
#tip[hidden]{display:none}
#tip .when{font-weight:600;margin:0 0 .3rem}
#tip .when small{display:block}
@media (max-width:44rem){
.day,.several .lane{grid-template-columns:minmax(0,1fr);gap:0}
.date,.name{line-height:1.6}
.note{display:inline}
.head span{display:none}
.label.wide,.fine{display:none}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,th,td,caption{display:block;width:auto!important}
tr{border-top:1px solid var(--line);padding:.4rem 0}
th,td{border:0;padding:.1rem 0}
#tip{left:.5rem!important;right:.5rem;top:auto!important;bottom:.5rem;max-width:none;max-height:45vh}
}
@media (forced-colors:active){rect.open{fill:CanvasText}.label{fill:Canvas}}
@media print{
:root{--paper:#fff;--text:#000;--soft:#333;--line:#999;--open:#222;--on-open:#fff;--lane:#666;--on-lane:#fff;--ground:#fff;--ink:#888;--stop-ground:#fff;--stop-ink:#555;--mark:#000;--ring:#000}
body{padding:0;max-width:none;font-size:11pt}
#tip,.keys,nav{display:none}
.day,tr{break-inside:avoid}
h2,h3,caption{break-after:avoid}
section+section{break-before:page}
a{color:inherit}
}
`;
