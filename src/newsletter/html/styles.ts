import { light } from './colors.ts';

/** The widest that a picture or a table may be: the mail less its edges. */
export const columnWidth = 552;

const headline = `'Barlow Semi Condensed','Arial Narrow',Arial,sans-serif`;
const label = `Barlow,Arial,sans-serif`;
const text = `'Source Serif 4',Georgia,serif`;

const { paper, ink, muted, rule, copper, halftone } = light;

/**
 * What is written into the elements. Every rule names a class or stands under `.prose`, so that no
 * style reaches what it was not meant for.
 *
 * @param direction which way the language is written.
 */
export function inlinedStyles(direction: 'ltr' | 'rtl'): string {
  const [start, end] = direction === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  return `
.body { margin:0; padding:0; background-color:${paper}; -webkit-text-size-adjust:100% }
.preheader { display:none; max-height:0; overflow:hidden; font-size:1px; line-height:1px; color:${paper}; mso-hide:all }
.frame { width:100%; max-width:600px; margin:0 auto; background-color:${paper}; table-layout:fixed; border-spacing:0 }
.t { width:100%; table-layout:fixed; border-spacing:0 }
.cell { padding:0 24px; color:${ink}; font:17px/26px ${text}; text-align:${start}; overflow-wrap:anywhere; word-break:break-word }
.masthead { padding:20px 0 16px; border-bottom:1px solid ${rule}; vertical-align:bottom }
.name { font:600 22px/24px ${headline}; color:${ink}; text-decoration:none }
.mark { width:auto; border-spacing:0 }
.mark-cell { padding-bottom:2px; padding-${end}:2px; vertical-align:bottom }
.mark-last { padding-bottom:2px; padding-${end}:10px; vertical-align:bottom }
.aside { padding:20px 0 16px; border-bottom:1px solid ${rule}; text-align:${end}; vertical-align:bottom }
.small { margin:0; font:14px/20px ${label}; color:${muted} }
.link { color:${copper}; text-decoration:underline }
.quiet { color:${ink}; text-decoration:none }
.kicker { margin:0; padding-top:28px; font:14px/20px ${label}; color:${muted} }
.title { margin:4px 0 16px; font:600 34px/38px ${headline}; color:${ink} }
.section { margin:36px 0 0; padding:10px 0 0; border-top:2px solid ${ink}; font:600 16px/22px ${label}; color:${ink} }
.story { padding:20px 0 24px; vertical-align:top }
.beside { width:66% }
.next { border-top:1px solid ${rule} }
.story-title { margin:0 0 6px; font:600 23px/28px ${headline}; color:${ink} }
.summary { margin:0; font:17px/25px ${text}; color:${ink} }
.standfirst { margin:0 0 16px; font:19px/28px ${text}; color:${ink} }
.more { margin:8px 0 0; font:15px/22px ${label} }
.figure-cell { padding:20px 0 24px; padding-${start}:28px; vertical-align:top }
.lead { margin:0; padding-top:8px; border-top:3px solid ${ink}; font:600 30px/32px ${headline}; color:${ink}; letter-spacing:-0.3px }
.wide { margin:0 0 20px }
.wide-amount { font-size:40px; line-height:44px }
.label { margin:2px 0 0; font:15px/20px ${label}; color:${ink} }
.basis { width:auto; border-spacing:0 }
.swatch-cell { width:12px; padding-top:4px; padding-${end}:8px; vertical-align:top }
.swatch { width:9px; height:9px; font-size:1px; line-height:9px }
.p-dashed { border:1.5px dashed ${ink} }
.p-outline { border:1.5px solid ${ink} }
.p-hatched { border:1.5px solid ${ink}; background-color:${halftone}; background-image:repeating-linear-gradient(135deg,${ink} 0,${ink} 1.4px,${paper} 1.4px,${paper} 4px) }
.p-solid { border:1.5px solid ${ink}; background-color:${ink} }
.p-struck { border:1.5px solid ${ink}; font:700 10px/9px ${label}; text-align:center; color:${ink} }
.group { margin:24px 0 0; padding:8px 0 6px; border-top:1px solid ${ink}; font:600 16px/22px ${label}; color:${ink} }
.row { padding:7px 0; font:15px/21px ${label}; color:${muted}; vertical-align:top }
.row-next { border-top:1px solid ${rule} }
.amount { font:600 20px/24px ${headline}; color:${ink} }
.big { width:38%; padding:12px 0; padding-${end}:16px; font:600 26px/30px ${headline}; color:${ink}; vertical-align:top }
.big-text { padding:14px 0 12px; font:15px/21px ${label}; color:${ink}; vertical-align:top }
.when { width:96px; padding:6px 8px 6px 0; font:600 15px/25px ${label}; color:${ink}; vertical-align:top }
.entry-swatch { width:22px; padding:13px 0 0; vertical-align:top }
.entry { padding:6px 0; font:17px/25px ${text}; color:${ink}; vertical-align:top }
.sources { margin:0; padding:0; padding-${start}:24px; font:15px/22px ${label}; color:${muted} }
.source { margin:0 0 3px }
.sources a { color:${ink}; text-decoration:underline }
.correction { margin:0; padding:12px 0; font:16px/23px ${label}; color:${ink} }
.chart-title { margin:28px 0 0; font:600 16px/22px ${label}; color:${ink} }
.bar-subject { margin:10px 0 2px; font:15px/20px ${label}; color:${ink} }
.bar-cell { padding:0; vertical-align:middle }
.bar-value { width:29%; padding:0; padding-${start}:10px; font:600 16px/20px ${label}; color:${ink} }
.bar { width:100%; border-spacing:0 }
.thick { height:18px; padding:0; font-size:12px; line-height:15px }
.thin { height:6px; padding:0; font-size:1px; line-height:1px }
.gap { margin:0; font-size:36px; line-height:36px }
.bar-end { margin:0; font-size:16px; line-height:20px }
.bar-open { width:14px; padding:0 0 0 4px; font:20px/18px ${label}; color:${ink} }
.mark-field { width:7px; padding:0; font-size:1px; line-height:1px }
.mark-7 { height:7px }
.mark-12 { height:12px }
.mark-18 { height:18px }
.imprint { margin-top:12px }
.advert { padding:12px 0; border-top:1px solid ${rule}; border-bottom:1px solid ${rule} }
.footer { padding:20px 0 40px; border-top:1px solid ${rule} }
.prose p { margin:0 0 16px }
.prose h2, .prose h3, .prose h4, .prose h5, .prose h6 { margin:28px 0 6px; font:600 21px/26px ${headline}; color:${ink} }
.prose h5, .prose h6 { font-size:18px; line-height:24px }
.prose ul, .prose ol { margin:0 0 16px; padding:0; padding-${start}:22px }
.prose li { margin:0 0 5px }
.prose a { color:${copper}; text-decoration:underline }
.prose blockquote { margin:24px 0 0; padding:0; padding-${start}:18px; border-${start}:3px solid ${ink}; font-size:21px; line-height:29px }
.prose blockquote p { margin:0 }
.prose .speaker { margin:0 0 24px; padding:4px 0 0; padding-${start}:18px; border-${start}:3px solid ${ink}; font:14px/20px ${label}; color:${muted} }
.prose .note { margin:24px 0; border-top:1px solid ${ink}; border-bottom:1px solid ${rule} }
.prose .note-cell { padding:10px 0 0; font-size:16px; line-height:24px; color:${ink} }
.prose .note-title { margin:0 0 4px; font:600 16px/24px ${label} }
.prose .scroll { margin:20px 0; overflow-x:auto }
.prose .table { width:100%; overflow-wrap:normal; word-break:normal; border-collapse:collapse; border-top:1px solid ${ink}; border-bottom:1px solid ${ink} }
.prose .th, .prose .td { padding:7px 10px 7px 0; border-top:1px solid ${rule}; font:15px/21px ${label}; color:${ink}; text-align:${start}; vertical-align:top }
.prose .th { font-weight:600 }
.prose .align-right { text-align:${end} }
.prose .align-center { text-align:center }
.prose .image { display:block; width:100%; height:auto; border:0 }
.prose .caption { margin:6px 0 20px; font:14px/20px ${label}; color:${muted} }
.prose hr { margin:28px 0; border:0; border-top:1px solid ${rule} }
.prose code, .prose kbd, .prose pre { font-family:Menlo,Consolas,monospace; font-size:14px }
.prose pre { margin:20px 0; padding:12px 0; border-top:1px solid ${rule}; border-bottom:1px solid ${rule}; line-height:20px; white-space:pre-wrap }
.cite { font:12px/0 ${label} }
`;
}
