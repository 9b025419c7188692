package vn.doithoai.document.preview;

/** Ends a rendering whose draft has changed, or which another node has taken over. */
class NotWantedException extends RuntimeException {}
