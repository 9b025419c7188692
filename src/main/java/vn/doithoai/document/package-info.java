/**
 * Official documents of the office: drafts, the chain of checks, the gap-free number series, the outgoing register and
 * the frozen renditions. What a document says comes from the room that asks for it; how it looks is {@code render}'s.
 */
package vn.doithoai.document;
