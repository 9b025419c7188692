/** The entry point. Capabilities live in their own rooms below. */
package vn.doithoai;
