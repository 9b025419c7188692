/**
 * The outgoing register (sổ đăng ký văn bản đi; Nghị định 30/2020/NĐ-CP, Phụ lục IV): one line per issued document, written
 * at issue, read in pages and as a whole, and looked through for gaps and disorder in its number series.
 *
 * <p>Not here: giving numbers ({@code document}), what became of deliveries ({@code delivery}), and who may see what a line
 * is about: the asker says that with an {@link vn.doithoai.document.outgoing.OutgoingSight}.
 */
package vn.doithoai.document.outgoing;
