package vn.doithoai.document.exchange;

/** An agency as the exchange knows it. */
record Party(String code, String name) {}
