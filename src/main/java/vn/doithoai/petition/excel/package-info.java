/**
 * Workbooks of the import: the template that people fill in, reading what they hand back, and the list of rows that
 * could not be taken. Files come from outside, so each is read as a stream with limits on size, ratio and text; nothing
 * in it is evaluated.
 *
 * <p>Not here: what a row means and whether it is taken.
 */
package vn.doithoai.petition.excel;
