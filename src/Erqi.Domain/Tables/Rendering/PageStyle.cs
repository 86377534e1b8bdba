namespace Erqi.Domain.Tables.Rendering;

/// <summary>How pages look: one narrow style for screen, telephone and paper.</summary>
internal static class PageStyle
{
    /// <summary>Gets the fonts, those that Chinese systems have first; single quotes, because attributes hold them.</summary>
    public static string Fonts =>
        "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','WenQuanYi Micro Hei',system-ui,sans-serif";

    public static string Css { get; } = $$"""
        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; color: #1a202c; background: #fff; font: 1rem/1.65 {{Fonts}}; }
        h1 { margin: .5rem 0 1rem; padding-bottom: .6rem; border-bottom: 3px solid #1b5e9b; font-size: 1.7rem; line-height: 1.3; }
        h2 { margin: 2.2rem 0 .6rem; font-size: 1.25rem; line-height: 1.35; }
        p { margin: .5rem 0; max-width: 46rem; white-space: pre-line; overflow-wrap: anywhere; }
        .erqi-table { margin: 1rem 0 1.5rem; overflow-x: auto; }
        .erqi-table table { border-collapse: collapse; min-width: 100%; font-size: .94rem; }
        .erqi-table caption { padding: .3rem 0; text-align: left; font-weight: 600; }
        .erqi-table th, .erqi-table td { padding: .4rem .7rem; border-bottom: 1px solid #dde2e8; text-align: left; vertical-align: top; unicode-bidi: isolate; }
        .erqi-table thead th { border-bottom: 2px solid #1b5e9b; vertical-align: bottom; white-space: nowrap; }
        .erqi-table tbody th { font-weight: 400; }
        .erqi-table .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .erqi-table .date, .erqi-table .short { white-space: nowrap; }
        .erqi-table .total > * { border-top: 2px solid #1b5e9b; font-weight: 600; }
        figure { margin: 1rem 0 1.5rem; max-width: 30rem; }
        figure svg { display: block; width: 100%; height: auto; }
        figcaption { margin-bottom: .4rem; font-size: .94rem; font-weight: 600; }
        .verdict { font-size: 1.25rem; font-weight: 600; }
        .verdict.wrong { color: #b3261e; }
        .verdict.right { color: #1b6e3c; }
        .advice { border-left: 4px solid #b3261e; padding-left: .75rem; }
        .article { position: relative; white-space: pre-wrap; line-height: 1.9; border: 1px solid #d0d0d0; border-radius: 6px; padding: 1rem; overflow-wrap: anywhere; }
        .article table { border-collapse: collapse; }
        .article td { border: 1px solid #d0d0d0; padding: .2rem .6rem; white-space: nowrap; }
        .article td .note { white-space: normal; }
        .figure, .key { border-bottom: 2px solid; }
        .figure { cursor: help; scroll-margin: 30vh; }
        .figure.right, .key.right { border-color: #1b6e3c; background: #e8f4ec; }
        .figure.wrong, .key.wrong { border-color: #b3261e; background: #fbe4e2; font-weight: 600; }
        .figure.cleared, .key.cleared { border-bottom-style: dotted; background: #fdf3f2; font-weight: 400; }
        .figure.alone, .key.alone { border-color: #b8b8b8; }
        .legend { font-size: .85rem; }
        .key { margin-right: .4rem; }
        .figure:target { outline: 3px solid #b3261e; }
        .figure .note { display: none; position: absolute; z-index: 1; left: 1rem; right: 1rem; margin-top: 1.9em; padding: .6rem .8rem; background: #fff; border: 1px solid #888; border-radius: 6px; box-shadow: 0 2px 8px #0003; font-size: .85rem; font-weight: 400; line-height: 1.5; }
        .figure:hover .note, .figure:focus .note { display: block; }
        @media (max-width: 40rem) {
          body { padding: 1rem .8rem 2rem; }
          h1 { font-size: 1.35rem; }
          .erqi-table th, .erqi-table td { padding: .35rem .5rem; }
          .article:has(> table) { overflow-x: auto; }
          .figure .note { position: fixed; left: 0; right: 0; bottom: 0; max-height: 40vh; overflow-y: auto; margin: 0; border-radius: 12px 12px 0 0; }
          .erqi-table tbody th:first-child { position: sticky; left: 0; background: #fff; }
        }
        @media print {
          @page { size: A4; margin: 16mm; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          .erqi-table { overflow: visible; }
          .figure .note { display: none !important; }
          thead { display: table-header-group; }
          tr, figure { break-inside: avoid; }
          h2, caption, figcaption { break-after: avoid; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """.ReplaceLineEndings("\n");
}
