package vn.doithoai.casefile;

/** A document whose files are still being rendered; the answer is a page that asks again by itself. */
class NotReadyException extends RuntimeException {}
