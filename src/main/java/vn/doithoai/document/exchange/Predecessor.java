package vn.doithoai.document.exchange;

/**
 * The document that a packed one recalls or replaces.
 *
 * @param documentId by what gateways know it
 * @param reason for who reads the package
 */
record Predecessor(Business business, String documentId, String reason) {}
