package vn.doithoai.casefile.archive;

/** @param sha256 64 hexadecimal digits */
record ArchivedFile(String path, long size, String sha256) {}
