/**
 * The rules of the house as tests over classes (ArchUnit) and over sources (the compiler's own parser). What holds for
 * process models and forms is tested in {@code vn.doithoai.model}.
 */
package vn.doithoai.architecture;
