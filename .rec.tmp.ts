import { resultOf } from '/work/main/src/charts/recovery/result.ts';
import { scene } from '/work/main/src/charts/recovery/scene.ts';
import { specification } from '/work/main/src/charts/recovery/params.ts';
import { parseQuery } from '/work/main/src/state/query.ts';
import { sceneToSvg } from '/work/main/src/scene/svg.ts';
import { announcement } from '/work/main/src/charts/recovery/summary.ts';
import { writeFileSync } from 'node:fs';
let html='<meta charset=utf8><style>body{font-family:Pretendard,"Noto Sans CJK KR";margin:12px}div{margin:0 0 30px}</style>';
const w=Number(process.argv[2]); const qs=process.argv.slice(3);
for(const q of qs){const r=resultOf(parseQuery(specification,q).values);html+=`<div><p>${q}: ${announcement(r)}</p>${sceneToSvg(scene(r,{width:w}))}</div>`;}
writeFileSync('/tmp/rec.html',html);
