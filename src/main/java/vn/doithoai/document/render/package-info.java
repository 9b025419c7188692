/**
 * From a document's content to its two outputs: an editable DOCX and an archival, tagged PDF.
 *
 * <p>Here live the hardened template engine, the text escaping, the fonts and the writing of both file formats. The
 * page layout itself (sizes, styles, order of the elements, after Nghị định 30/2020/NĐ-CP, Phụ lục I) lives in
 * {@code templates/layout/}, the wording in {@code templates/conference/}. Not here: numbers, dates of issue, who
 * signs, who receives; all that arrives in the content.
 */
package vn.doithoai.document.render;
