/**
 * Large documents to look at before they are issued: rendered in the background by few threads, with progress that every
 * node can tell. Small documents and issued files pass through at once. Issuing itself is not here; it freezes its own
 * rendition in a job of the engine.
 */
package vn.doithoai.document.preview;
