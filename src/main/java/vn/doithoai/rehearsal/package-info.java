/**
 * Diễn tập: plays a whole round from a case file, through the real models, forms, rules and documents, on an in-memory
 * database under a virtual clock. Runs only in a JVM of its own, because it moves that JVM's engine time.
 */
package vn.doithoai.rehearsal;
