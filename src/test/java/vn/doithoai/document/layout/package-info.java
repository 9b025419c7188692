/**
 * Measures official documents, PDF and DOCX alike, against Phụ lục I of Nghị định 30/2020/NĐ-CP: readers that turn a
 * file into lengths and typefaces, rules that judge them, and for every rule a deliberate violation. What the words
 * say is tested in {@code document.render}.
 */
package vn.doithoai.document.layout;
