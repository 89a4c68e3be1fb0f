import { escapeMarkup } from '../../scene/escape.ts';
import { DECLARATION, emu, NAMESPACES } from './xml.ts';

/** The parts of a presentation that hold no drawing of ours (ECMA-376 part 1, 13). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SLIDE_SIZE = { cx: emu(1280), cy: emu(720) };
const NOTES_SIZE = { cx: 6_858_000, cy: 9_144_000 };
const FONT = '맑은 고딕';

/** A relationships part: each target's kind and path; ids are rId1, rId2, ... in this order. */
export const relations = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([kind, target], index) => {
      const type =
        kind === 'core-properties' ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${kind}`;
      return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

/** The part that names the type of every other part. */
export function contentTypes(slides: number): string {
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.${name}+xml`;
  const each = (path: string, name: string) =>
    Array.from({ length: slides }, (_, index) => [`/ppt/${path}${index + 1}.xml`, type(`presentationml.${name}`)]);
  const list = [
    ['/ppt/presentation.xml', type('presentationml.presentation.main')],
    ['/ppt/slideMasters/slideMaster1.xml', type('presentationml.slideMaster')],
    ['/ppt/slideLayouts/slideLayout1.xml', type('presentationml.slideLayout')],
    ['/ppt/notesMasters/notesMaster1.xml', type('presentationml.notesMaster')],
    ['/ppt/theme/theme1.xml', type('theme')],
    ['/ppt/theme/theme2.xml', type('theme')],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', type('extended-properties')],
    ...each('slides/slide', 'slide'),
    ...each('notesSlides/notesSlide', 'notesSlide'),
  ];
  const overrides = list.map(([name, kind]) => `<Override PartName="${name}" ContentType="${kind}"/>`).join('');
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

const TREE_ROOT =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const OWN_COLOURS = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** A slide: its background and its shapes. */
export const slidePart = (shapes: string, background: string): string =>
  `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${background}<a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_ROOT}${shapes}</p:spTree></p:cSld>${OWN_COLOURS}</p:sld>`;

/** A slide's notes: a picture of the slide, and the words. */
export const notesPart = (words: string): string =>
  `${DECLARATION}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_ROOT}` +
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="슬라이드"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
  '<p:sp><p:nvSpPr><p:cNvPr id="3" name="노트"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>' +
  `<a:p><a:r><a:rPr lang="ko-KR" dirty="0"/><a:t>${escapeMarkup(words)}</a:t></a:r></a:p></p:txBody></p:sp>` +
  `</p:spTree></p:cSld>${OWN_COLOURS}</p:notes>`;

/** The presentation itself, with its list of slides. */
export function presentation(slides: number): Record<string, string> {
  const ids = Array.from({ length: slides }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`);
  return {
    'ppt/presentation.xml': `${DECLARATION}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${SLIDE_SIZE.cx}" cy="${SLIDE_SIZE.cy}"/><p:notesSz cx="${NOTES_SIZE.cx}" cy="${NOTES_SIZE.cy}"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...ids.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
    ]),
  };
}

const box = (x: number, y: number, cx: number, cy: number) =>
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="ko-KR"/></a:p></p:txBody>';
const TITLE_HOLDER = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="제목"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>${box(emu(40), emu(30), emu(1200), emu(52))}${EMPTY_TEXT}</p:sp>`;
const style = (name: string) =>
  `<p:${name}><a:lvl1pPr><a:defRPr><a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/></a:defRPr></a:lvl1pPr></p:${name}>`;

function theme(name: string): string {
  const colour = (slot: string, value: string) => `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`;
  const slots = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  const accents = slots.map((slot) => colour(slot, slot === 'accent2' ? 'BF3413' : '0B5CAD')).join('');
  const fonts = `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/><a:cs typeface=""/>`;
  const fills = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
  const lines = '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3);
  const effects = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3);
  return `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colour('dk1', '13202B')}${colour('lt1', 'FFFFFF')}${colour('dk2', '42525F')}${colour('lt2', 'F5F8FA')}${accents}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

/** Parts that are the same in every deck but for its title. */
export function fixedParts(title: string): Record<string, string> {
  const white = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  const notesImage = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="슬라이드"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>${box(685_800, 1_143_000, 5_486_400, 3_086_100)}</p:sp>`;
  const notesBody = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="노트"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>${box(685_800, 4_400_550, 5_486_400, 3_600_450)}${EMPTY_TEXT}</p:sp>`;
  return {
    '_rels/.rels': relations([
      ['officeDocument', 'ppt/presentation.xml'],
      ['core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>배포 도감</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>배포 도감</Application></Properties>`,
    'ppt/theme/theme1.xml': theme('배포 도감'),
    'ppt/theme/theme2.xml': theme('배포 도감 노트'),
    'ppt/slideMasters/slideMaster1.xml': `${DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld>${white}<p:spTree>${TREE_ROOT}${TITLE_HOLDER}</p:spTree></p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${style('titleStyle')}${style('bodyStyle')}${style('otherStyle')}</p:txStyles></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `${DECLARATION}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="도면"><p:spTree>${TREE_ROOT}${TITLE_HOLDER}</p:spTree></p:cSld>${OWN_COLOURS}</p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    'ppt/notesMasters/notesMaster1.xml': `${DECLARATION}<p:notesMaster ${NAMESPACES}><p:cSld>${white}<p:spTree>${TREE_ROOT}${notesImage}${notesBody}</p:spTree></p:cSld>${COLOUR_MAP}<p:notesStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></p:notesStyle></p:notesMaster>`,
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['theme', '../theme/theme2.xml']]),
  };
}
