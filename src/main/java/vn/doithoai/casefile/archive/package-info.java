/**
 * A round's whole case file (hồ sơ) as one ZIP: its issued documents in time order, its books, a table of contents, checksums
 * and a manifest; the same record gives the same bytes.
 *
 * <p>Not here: who may take it along and which documents are in it for this person, and what the books say: the pages of
 * {@code casefile} decide that and answer {@link vn.doithoai.casefile.archive.ArchiveBook}.
 */
package vn.doithoai.casefile.archive;
